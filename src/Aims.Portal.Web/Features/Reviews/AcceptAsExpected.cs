using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Reviews;

/// <param name="WithoutEvidence">Questions whose answer meets the expectation but whose mandatory evidence has not come: left to be judged.</param>
public sealed record BulkAcceptance(int Accepted, IReadOnlyList<string> WithoutEvidence);

/// <summary>Accepts, in one section, every answer that meets the expectation, brings its mandatory evidence, contradicts nothing and has not been judged.
/// The rest stays to be read.</summary>
public sealed class AcceptAsExpected(PortalDbContext db, IMultiTenantContextAccessor tenancy, ReviewRoom room, CurrentMember me, TimeProvider clock)
{
    public Task<BulkAcceptance> ExecuteAsync(AssessmentId id, string sectionId, CancellationToken ct) => db.AnewWhenOvertakenAsync(() => AcceptAsync(id, sectionId, ct));

    private async Task<BulkAcceptance> AcceptAsync(AssessmentId id, string sectionId, CancellationToken ct)
    {
        var file = await room.OpenAsync(id, ct, withFiles: false);
        var buyer = tenancy.Tenant!.Id;
        var assessment = await db.Assessments.OneAsync(a => a.BuyerId == buyer && a.Id == id, ct);
        assessment.StartReview(clock.UtcNow());
        var written = await db.ReviewItems.Where(r => r.AssessmentId == id && r.Round == assessment.Round).ToDictionaryAsync(r => r.QuestionId, ct);
        var count = 0;
        foreach (var asked in file.Questions.Where(q => Fits(q, sectionId)))
        {
            // Read after the file was opened: a colleague may have judged it since.
            if (written.TryGetValue(asked.Id, out var item) && item.Judgement is not null) continue;
            if (item is null) db.Add(item = new ReviewItem(buyer, id, assessment.Round, asked.Id));
            item.Judge(Judgement.Accepted, item.SharedComment, item.InternalNote, me.PersonId, me.Name, clock.UtcNow());
            count++;
        }

        await db.SaveChangesAsync(ct);
        return new BulkAcceptance(count, [.. file.Questions.Where(q => LacksEvidence(q, sectionId)).Select(q => q.Id)]);
    }

    /// <summary>Whether the bulk acceptance would take this answer.</summary>
    public static bool Fits(ReviewedQuestion asked, string sectionId) => IsAsExpected(asked, sectionId) && asked.MissingEvidence.Count == 0;

    /// <summary>Whether it would take the answer, had the evidence come with it.</summary>
    public static bool LacksEvidence(ReviewedQuestion asked, string sectionId) => IsAsExpected(asked, sectionId) && asked.MissingEvidence.Count > 0;

    private static bool IsAsExpected(ReviewedQuestion asked, string sectionId) =>
        asked.Question.SectionId == sectionId && asked.IsOpen && asked.Score.Met is true && asked.Contradictions.Count == 0;
}
