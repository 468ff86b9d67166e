using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Features.Sharing;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>Hands the answers in: freezes them with the exact evidence versions, gives the buyer those files, ends the chase, and tells the buyer.</summary>
public sealed class SubmitAnswers(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, AnswerRoom room, VendorsTurn turn, ShareEvidence share, ReadableProof proof, CurrentMember me, BuyersDesk desk,
    TimeProvider clock)
{
    public async Task ExecuteAsync(AssessmentId id, CancellationToken ct)
    {
        var now = clock.UtcNow();
        // Held before the answers are read: an answer that a colleague saves in this moment is either read here or refused there.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await turn.HoldAsync(id, ct);
        var state = await room.LoadAsync(id, ct);
        var assessment = await db.Assessments.OneAsync(a => a.VendorOrganisationId == tenancy.Tenant!.Id && a.Id == id, ct);
        assessment.DemandVendorsTurn();
        if (state.Missing.Where(m => m.Blocking).Select(m => m.QuestionId).ToList() is { Count: > 0 } open)
        {
            throw open.Count == 1
                ? new RuleViolation("submit.incomplete", "1 question still needs an answer: {0}.", open[0])
                : new RuleViolation("submit.incomplete", "{0} questions still need an answer: {1}.", open.Count, string.Join(", ", open.Take(10)));
        }

        assessment.Submit(me.Name, now);
        var content = Freeze(state);
        var json = content.ToJson();
        db.Submissions.Add(new Submission(assessment, json, SubmissionContent.Hash(json), me.PersonId, me.Name, now));
        await ShareAsync(assessment, content, now, ct);

        // The clock of the request and the mail are the buyer's rows; everything is saved in one transaction.
        using var _ = setter.EnterSystem("submit: end the chase in the buyer's register");
        await desk.TellAsync(assessment.BuyerId, new AnswersSubmitted(id, assessment.Round, content.Answers.Count, content.Answers.Sum(a => a.Evidence.Count), now), ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Every shown question that the vendor answers, in order, with its files. Answers to hidden questions stay at home.</summary>
    private static SubmissionContent Freeze(AnswerState state) => new([.. state.ToAnswer.Select(q =>
    {
        var row = state.RowOf(q.Id);
        return new SubmittedAnswer(q.Id, row?.Value ?? "", row?.Comment, row?.AnsweredByName ?? "", row?.AnsweredAt,
            [.. state.FilesOf(q.Id).Select(f => new SubmittedEvidence(f.DocumentId, f.VersionId, f.Kind, f.Title, f.FileName, f.Number, f.Size, f.Sha256, f.DocumentDate, f.ValidUntil))]);
    })]);

    private async Task ShareAsync(Assessment assessment, SubmissionContent content, DateTime now, CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        var evidence = content.Answers.SelectMany(a => a.Evidence).DistinctBy(e => e.VersionId).ToList();
        var documentIds = evidence.Select(e => e.DocumentId).ToList();
        // Of each document all of them: whether what is submitted is the newest is for the buyer to see.
        var versions = await db.DocumentVersions.Where(v => v.TenantId == vendor && documentIds.Contains(v.DocumentId)).ToDictionaryAsync(v => v.Id, ct);
        var certificates = await db.Certificates.Where(c => c.TenantId == vendor && documentIds.Contains(c.DocumentId)).ToListAsync(ct);
        // Of what was shared for other requests the latest alone: its terms go on. A document that answers many requests of one buyer has as many grants.
        var grants = await db.EvidenceGrants.Where(g => g.BuyerId == assessment.BuyerId && g.AssessmentId == assessment.Id).ToListAsync(ct);
        grants.AddRange(await db.EvidenceGrants.Where(g => g.BuyerId == assessment.BuyerId && g.AssessmentId != assessment.Id && documentIds.Contains(g.DocumentId) && g.RevokedAt == null
            && g.Id == db.EvidenceGrants.Where(n => n.BuyerId == g.BuyerId && n.DocumentId == g.DocumentId && n.RevokedAt == null).OrderByDescending(n => n.GrantedAt).ThenByDescending(n => n.Id).Select(n => n.Id).First()).ToListAsync(ct));
        var shared = await db.SharedCertificates.Where(s => s.BuyerId == assessment.BuyerId).ToListAsync(ct);
        var given = share.Add(assessment, evidence, versions, certificates, grants, shared, now);
        await proof.LoadedChangedAsync(assessment.BuyerId, given, ct);
    }
}
