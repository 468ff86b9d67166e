using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Findings;
using Aims.Portal.Web.Features.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What a certificate that is not in force any more means for one buyer: in each assessment that rests on it a finding is opened and shown to the vendor, and the answers count as not met.
/// Saves nothing itself.</summary>
public sealed class LapsedSupport(PortalDbContext db, IMultiTenantContextAccessor tenancy, ReadTouched touched, FindingDates dates, LapseMail mail, TimeProvider clock)
{
    /// <summary>Days to put it right, from the day the finding is opened.</summary>
    private const int DaysWhenHigh = 14;
    private const int DaysOtherwise = 30;

    public async Task LapseAsync(SharedCertificate certificate, ShownCertificate shown, LapseCause cause, DateOnly today, CancellationToken ct)
    {
        var (buyer, name) = (tenancy.Tenant!.Id, $"{shown.Title} {shown.Facts.Number}");
        var marks = await db.UnsupportedAnswers.Where(u => u.BuyerId == buyer && u.CertificateId == certificate.CertificateId).ToListAsync(ct);
        await WorsenAsync(marks.FindAll(m => m.SupportedAgainOn is null), name, cause, ct);
        var opened = new List<Finding>();
        foreach (var (assessment, questions) in await RestingOnAsync(certificate, today, ct))
        {
            var fresh = questions.Where(q => !marks.Exists(m => m.AssessmentId == assessment.Id && m.QuestionId == q && m.SupportedAgainOn is null && m.Cause == cause)).ToList();
            if (fresh.Count == 0) continue;
            // Off and on again is one matter until the buyer has closed it, and is told once a day.
            var here = marks.FindAll(m => m.AssessmentId == assessment.Id);
            var finding = await ReopenAsync(here, name, cause, today, ct) ?? await OpenAsync(assessment, fresh[0], name, cause, today, ct);
            var isTold = here.Exists(m => m.Since == today);
            foreach (var question in fresh)
            {
                var mark = marks.Find(m => m.AssessmentId == assessment.Id && m.QuestionId == question);
                if (mark is null) db.Add(mark = new UnsupportedAnswer(assessment, question, certificate));
                mark.Lapse(name, cause, today, finding.Id);
            }

            opened.Add(finding);
            if (!isTold) await mail.TellAsync(finding, assessment, name, cause, fresh, ct);
        }

        await dates.KeepAsync(opened, ct);
    }

    public async Task RestoreAsync(SharedCertificate certificate, DateOnly today, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var marks = await db.UnsupportedAnswers.Where(u => u.BuyerId == buyer && u.CertificateId == certificate.CertificateId && u.SupportedAgainOn == null).ToListAsync(ct);
        if (marks.Count == 0) return;
        marks.ForEach(m => m.Restore(today));
        var ids = marks.Select(m => m.FindingId).Distinct().ToList();
        foreach (var finding in await db.Findings.Where(f => f.BuyerId == buyer && ids.Contains(f.Id) && f.State == FindingState.Open).ToListAsync(ct))
        {
            finding.ProofHasCome();
            var resting = marks.FindAll(m => m.FindingId == finding.Id);
            // Not of what comes and goes within a day.
            if (resting.TrueForAll(m => m.Since == today)) continue;
            var assessment = await db.Assessments.AsNoTracking().FirstAsync(a => a.BuyerId == buyer && a.Id == finding.AssessmentId, ct);
            await mail.TellRestoredAsync(finding, assessment, resting[0].CertificateName, [.. resting.Select(m => m.QuestionId).Order(StringComparer.Ordinal)], ct);
        }
    }

    /// <summary>It had lapsed for another reason before. A finding that is still open speaks of the new one from now on.</summary>
    private async Task WorsenAsync(List<UnsupportedAnswer> marks, string certificate, LapseCause cause, CancellationToken ct)
    {
        if (marks.Count == 0) return;
        var (buyer, ids) = (tenancy.Tenant!.Id, marks.Select(m => m.FindingId).Distinct().ToList());
        var open = await db.Findings.Where(f => f.BuyerId == buyer && ids.Contains(f.Id) && f.State == FindingState.Open).ToListAsync(ct);
        foreach (var finding in open)
        {
            Worsen(finding, certificate, cause);
            foreach (var mark in marks.Where(m => m.FindingId == finding.Id)) mark.LapseOtherwise(cause);
        }

        await dates.KeepAsync(open, ct);
    }

    /// <summary>Assessments whose latest answers name the certificate's document as evidence, as long as anything is still decided by them.</summary>
    private async Task<IEnumerable<(Assessment Assessment, IReadOnlyList<string> Questions)>> RestingOnAsync(SharedCertificate certificate, DateOnly today, CancellationToken ct)
    {
        var resting = (await touched.ExecuteAsync([certificate.DocumentId], today, ct))[certificate.DocumentId].ToDictionary(t => t.Id, t => t.Questions);
        var (buyer, ids) = (certificate.BuyerId, resting.Keys.ToList());
        var assessments = await db.Assessments.AsNoTracking().Where(a => a.BuyerId == buyer && ids.Contains(a.Id)).OrderBy(a => a.Reference).ToListAsync(ct);
        return assessments.Select(a => (a, resting[a.Id]));
    }

    /// <summary>The finding that was opened for it before and that the buyer has not closed.</summary>
    private async Task<Finding?> ReopenAsync(List<UnsupportedAnswer> before, string certificate, LapseCause cause, DateOnly today, CancellationToken ct)
    {
        var (buyer, ids) = (tenancy.Tenant!.Id, before.Select(m => m.FindingId).Distinct().ToList());
        if (ids.Count == 0 || await db.Findings.Where(f => f.BuyerId == buyer && ids.Contains(f.Id) && f.State != FindingState.Closed).OrderByDescending(f => f.RaisedAt).FirstOrDefaultAsync(ct) is not { } finding) return null;
        finding.Reopen();
        Worsen(finding, certificate, cause);
        if (!(finding.RemediateBy > today)) finding.Describe(finding.Title, finding.Severity, Until(finding.Severity, today));
        return finding;
    }

    /// <summary>What the buyer has made of the severity is not made less.</summary>
    private static void Worsen(Finding finding, string certificate, LapseCause cause)
    {
        var severity = SeverityOf(cause);
        finding.Describe(LapseWords.TitleOf(cause, certificate), severity > finding.Severity ? severity : finding.Severity, finding.RemediateBy);
    }

    private async Task<Finding> OpenAsync(Assessment assessment, string question, string certificate, LapseCause cause, DateOnly today, CancellationToken ct)
    {
        var organisation = await db.Organisations.FirstAsync(o => o.Id == assessment.BuyerId, ct);
        var severity = SeverityOf(cause);
        var finding = new Finding(assessment, organisation.NextFindingReference(), question, LapseWords.TitleOf(cause, certificate), severity, Until(severity, today), clock.UtcNow());
        finding.Share(clock.UtcNow());
        db.Add(finding);
        return finding;
    }

    private static Severity SeverityOf(LapseCause cause) => cause is LapseCause.SurveillanceOverdue or LapseCause.SupersededEdition ? Severity.Medium : Severity.High;

    private static DateOnly Until(Severity severity, DateOnly today) => today.AddDays(severity is Severity.High ? DaysWhenHigh : DaysOtherwise);
}
