using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Findings;

/// <summary>Keeps the obligations of findings as the findings are: one while the vendor knows it, it has a date and is not closed. Saves nothing itself.</summary>
public sealed class FindingDates(PortalDbContext db, IMultiTenantContextAccessor tenancy, Words words)
{
    public async Task KeepAsync(IReadOnlyCollection<Finding> findings, CancellationToken ct)
    {
        if (findings.Count == 0) return;
        var buyer = tenancy.Tenant!.Id;
        var ids = findings.Select(f => f.Id.Value).ToList();
        var assessmentIds = findings.Select(f => f.AssessmentId).Distinct().ToList();
        var kept = await db.Obligations.Where(o => ids.Contains(o.SubjectId) && o.Kind == ObligationKind.Finding).ToDictionaryAsync(o => o.SubjectId, ct);
        var responsible = await db.Assessments.Where(a => a.BuyerId == buyer && assessmentIds.Contains(a.Id)).Select(a => new { a.Id, a.ResponsibleId }).ToDictionaryAsync(a => a.Id, a => a.ResponsibleId, ct);
        foreach (var finding in findings)
        {
            var obligation = kept.GetValueOrDefault(finding.Id.Value);
            if (finding.State is FindingState.Closed)
            {
                if (obligation?.State is ObligationState.Open) obligation.Meet();
            }
            else if (finding is { SharedAt: not null, RemediateBy: { } until })
            {
                if (obligation is null)
                {
                    obligation = new Obligation(buyer, ObligationKind.Finding, finding.Id.Value, Subject(finding), $"/remediation/findings/{finding.Id}", until, words.Today) { VendorId = finding.VendorId };
                    if (finding.VendorOrganisationId is { } vendor) obligation.Assign(vendor, responsible.GetValueOrDefault(finding.AssessmentId));
                    db.Add(obligation);
                }
                else
                {
                    obligation.Rename(Subject(finding));
                    if (obligation.DueDate != until || obligation.State is not ObligationState.Open) obligation.MoveTo(until, words.Today);
                }
            }
            else if (obligation?.State is ObligationState.Open)
            {
                obligation.Cancel();
            }
        }
    }

    private static string Subject(Finding finding)
    {
        var subject = $"{finding.Reference} {finding.Title}";
        return subject.Fit(Obligation.SubjectLength);
    }
}
