using System.Text.Json;

namespace Aims.Portal.Web.Features.AuditTrail;

/// <summary>The stored changes of an entry: property name to old and new value.</summary>
internal static class AuditChanges
{
    // Keys of rows and stores that say nothing to a reader, and people who stand beside them by name.
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "BuyerId", "BlobName", "NormalizedEmail", "SentById", "AnsweredById", "ReviewerId", "DecidedById", "UploadedById", "SubmittedById", "QuestionId", "SectionId",
    };

    public static Dictionary<string, string?[]> Of(string json) => JsonSerializer.Deserialize<Dictionary<string, string?[]>>(json) ?? [];

    /// <summary>Without what says nothing, what is empty before and after, and keys whose name stands beside them.</summary>
    public static IEnumerable<KeyValuePair<string, string?[]>> Shown(Dictionary<string, string?[]> changes) =>
        changes.Where(c => !Silent.Contains(c.Key) && c.Value.Any(v => v is { Length: > 0 }) && !(c.Key.EndsWith("Id", StringComparison.Ordinal) && changes.ContainsKey(c.Key[..^2] + "Name")));

    /// <summary>The question or section an entry is about, by its code.</summary>
    public static string? Place(Dictionary<string, string?[]> changes) =>
        (changes.GetValueOrDefault("QuestionId") ?? changes.GetValueOrDefault("SectionId"))?.LastOrDefault(v => v is not null);

    /// <summary>Keys of other rows that are mentioned.</summary>
    public static IEnumerable<(string Property, Guid Id)> IdsIn(string json) =>
        from change in Of(json)
        where change.Key.EndsWith("Id", StringComparison.Ordinal)
        from value in change.Value
        where Guid.TryParse(value, out _)
        select (change.Key, Guid.Parse(value!));
}
