using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>Asks back every question whose mandatory evidence is missing, each with a shared comment that names the documents. A finding stays a finding: it goes back
/// anyway, and its comment names them too.</summary>
public sealed class AskForMissingDocuments(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, ReviewRoom room, CurrentMember me, TimeProvider clock, IStringLocalizer<Text> text)
{
    /// <returns>How many questions are asked back by this.</returns>
    public Task<int> ExecuteAsync(AssessmentId id, CancellationToken ct) => db.AnewWhenOvertakenAsync(() => AskAsync(id, ct));

    private async Task<int> AskAsync(AssessmentId id, CancellationToken ct)
    {
        var file = await room.OpenAsync(id, ct, withFiles: false);
        var buyer = tenancy.Tenant!.Id;
        var assessment = await db.Assessments.OneAsync(a => a.BuyerId == buyer && a.Id == id, ct);
        assessment.StartReview(clock.UtcNow());
        var written = await db.ReviewItems.Where(r => r.AssessmentId == id && r.Round == assessment.Round).ToDictionaryAsync(r => r.QuestionId, ct);
        var lacking = Lacking(file);
        if (lacking.Count == 0) throw new RuleViolation("review.no-documents", "No mandatory document is missing that has not been asked for already.");
        foreach (var asked in lacking)
        {
            if (!written.TryGetValue(asked.Id, out var item)) db.Add(item = new ReviewItem(buyer, id, assessment.Round, asked.Id));
            var judgement = item.Judgement is Judgement.FindingRaised ? Judgement.FindingRaised : Judgement.AskedBack;
            item.Judge(judgement, Comment(item.SharedComment, asked, assessment.ContactLanguage), item.InternalNote, me.PersonId, me.Name, clock.UtcNow());
        }

        await db.SaveChangesAsync(ct);
        return lacking.Count;
    }

    /// <summary>Questions whose mandatory evidence is missing and that do not go back with a word about it yet.</summary>
    public static IReadOnlyList<ReviewedQuestion> Lacking(ReviewFile file) =>
        [.. file.Questions.Where(q => q.MissingEvidence.Count > 0 && !IsAskedFor(q, file.Assessment.ContactLanguage))];

    private static bool IsAskedFor(ReviewedQuestion asked, string language) =>
        asked.Item is { Judgement: Judgement.AskedBack or Judgement.FindingRaised, SharedComment: { } said }
        && asked.MissingEvidence.All(kind => said.Contains(NameOf(kind, language), StringComparison.Ordinal));

    // The vendor reads it, so it is in the vendor's language. What a reviewer wrote before stays above it.
    private string Comment(string? before, ReviewedQuestion asked, string language)
    {
        using var _ = Languages.In(language);
        string request = text["Please attach: {0}.", string.Join(Languages.IsChinese ? "、" : ", ", asked.MissingEvidence.Select(kind => NameOf(kind, language)))];
        var left = ReviewItem.TextLength - request.Length - 1;
        return string.IsNullOrWhiteSpace(before) ? request : $"{(before.Length <= left ? before : before[..left])}\n{request}";
    }

    private static string NameOf(string kind, string language) => EvidenceKinds.Find(kind)?.Name.In(language) ?? kind;
}
