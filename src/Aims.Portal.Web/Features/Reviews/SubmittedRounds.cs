using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Microsoft.Extensions.Caching.Memory;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>Keeps submissions that were read lately: nobody changes one, and reading eighty answers out of its document is a third of what a review costs. How many
/// of them there are for a reader the database says each time; kept per organisation all the same.</summary>
public sealed class SubmittedRounds : IDisposable
{
    /// <summary>Characters of all the documents kept. What is read out of them takes about four bytes for each.</summary>
    public const int MostCharacters = 16 * 1024 * 1024;

    private static readonly TimeSpan Unread = TimeSpan.FromMinutes(10);
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    /// <param name="count">How many there are: none is ever changed or taken away.</param>
    public IReadOnlyList<SubmittedRound>? Find(OrganisationId buyer, AssessmentId id, int count) =>
        kept.TryGetValue((buyer, id), out IReadOnlyList<SubmittedRound>? known) && known is not null && known.Count == count ? known : null;

    /// <param name="submissions">All of one assessment in order.</param>
    public IReadOnlyList<SubmittedRound> Keep(OrganisationId buyer, AssessmentId id, IReadOnlyList<Submission> submissions, Questionnaire questionnaire) => kept.Set(
        (buyer, id),
        (IReadOnlyList<SubmittedRound>)[.. submissions.Select(s => new SubmittedRound(s, questionnaire))],
        new MemoryCacheEntryOptions { Size = submissions.Sum(s => s.Content.Length), SlidingExpiration = Unread });

    public void Dispose() => kept.Dispose();
}
