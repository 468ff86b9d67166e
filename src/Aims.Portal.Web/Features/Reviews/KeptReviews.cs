using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Microsoft.Extensions.Caching.Memory;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>Keeps what was worked out for a review as long as nothing it rests on has changed, which the database says on every request: a reviewer comes back to
/// the same eighty answers after each judgement, and its colleagues read beside him. Kept per organisation; what a reader may see is asked before.</summary>
public sealed class KeptReviews : IDisposable
{
    /// <summary>Characters of what was submitted in all the files kept; about six bytes are worked out for each.</summary>
    public const int MostCharacters = 8 * 1024 * 1024;

    private static readonly TimeSpan Unread = TimeSpan.FromMinutes(5);
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    /// <param name="today">Dates in the answers are judged against the day.</param>
    public ReviewFile? Find(OrganisationId buyer, AssessmentId id, DateOnly today, ReviewStamp stamp) =>
        kept.TryGetValue((buyer, id), out Entry? known) && known is not null && known.Today == today && known.Stamp == stamp ? known.File : null;

    /// <param name="stamp">Read before the file, so that the file is at least as new.</param>
    public void Keep(ReviewFile file, DateOnly today, ReviewStamp stamp) =>
        kept.Set((file.Assessment.BuyerId, file.Assessment.Id), new Entry(file, today, stamp), new MemoryCacheEntryOptions { Size = file.Submissions.Sum(s => s.Content.Length) + 1, SlidingExpiration = Unread });

    public void Dispose() => kept.Dispose();

    private sealed record Entry(ReviewFile File, DateOnly Today, ReviewStamp Stamp);
}
