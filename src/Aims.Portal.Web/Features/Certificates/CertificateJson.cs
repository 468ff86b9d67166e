using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>The one place where certificate facts become JSON and back. Beside them stand what happened since, and the letters of audits that were recorded before
/// there was a history.</summary>
public static class CertificateJson
{
    private const string LettersKey = "surveillanceLetters";
    private const string EventsKey = "events";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
        AllowOutOfOrderMetadataProperties = true,
    };

    /// <summary>What was copied from the paper. What is in force on a day is told by <see cref="Judge"/>.</summary>
    public static CertificateFacts Read(string json) => JsonSerializer.Deserialize<CertificateFacts>(json, Json)!;

    public static CertificateHistory History(string json) => CertificateHistory.Stored(Read(json), Events(json));

    /// <summary>With what the buyer's own people found.</summary>
    /// <remarks>What they found is not overruled by the vendor's word that it looked too: only an event, or their own next look, says otherwise.</remarks>
    public static CertificateHistory History(string json, IReadOnlyList<RegisterCheck> own)
    {
        var from = own.MaxBy(c => (c.On, c.Proof.RecordedAt)) is { Result: not RegisterResult.Active } last ? last.On : (DateOnly?)null;
        return CertificateHistory.Stored(Read(json), [.. Events(json).Where(e => e is not RegisterCheck || !(e.On >= from)), .. own]);
    }

    /// <param name="json">Null: the buyer has not looked yet.</param>
    public static IReadOnlyList<RegisterCheck> Checks(string? json) => json is null ? [] : [.. JsonSerializer.Deserialize<List<CertificateEvent>>(json, Json)!.OfType<RegisterCheck>()];

    public static string WriteChecks(IEnumerable<RegisterCheck> checks) => JsonSerializer.Serialize<IEnumerable<CertificateEvent>>(checks, Json);

    /// <summary>Whether the vendor itself has recorded that it was suspended or withdrawn.</summary>
    public static bool IsAgainst(string json) => Read(json).ReportedState is not ReportedState.Active || Events(json).Any(e => e is Suspension or Withdrawal or RegisterCheck { IsAgainst: true });

    /// <summary>Tells facts that a vendor keeps from what they were before: two with the same stamp say the same.</summary>
    public static string StampOf(string factsJson) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(factsJson)))[..32];

    /// <summary>The facts in force on a day, and where the certificate stands then with what has been announced.</summary>
    public static (CertificateFacts Facts, CertificateStanding Standing) Judge(string json, DateOnly day)
    {
        var history = History(json);
        return (history.On(day), CertificateStatusRules.Evaluate(history, day));
    }

    /// <summary>Which document of the library is the certification body's letter about the audit of that day.</summary>
    public static IReadOnlyDictionary<DateOnly, DocumentId> Letters(string json) =>
        JsonNode.Parse(json)![LettersKey]?.Deserialize<Dictionary<DateOnly, Guid>>(Json)!.ToDictionary(l => l.Key, l => new DocumentId(l.Value)) ?? [];

    public static string Write(CertificateFacts facts, IReadOnlyDictionary<DateOnly, DocumentId>? letters = null, IReadOnlyList<CertificateEvent>? events = null)
    {
        var node = JsonSerializer.SerializeToNode(facts, Json)!;
        if (letters is { Count: > 0 }) node[LettersKey] = JsonSerializer.SerializeToNode(letters.ToDictionary(l => l.Key, l => l.Value.Value), Json);
        if (events is { Count: > 0 }) node[EventsKey] = JsonSerializer.SerializeToNode(events, Json);
        return node.ToJsonString(Json);
    }

    public static bool HasEvents(string json) => json.Contains($"\"{EventsKey}\":", StringComparison.Ordinal);

    private static List<CertificateEvent> Events(string json) =>
        HasEvents(json) ? JsonNode.Parse(json)![EventsKey]?.Deserialize<List<CertificateEvent>>(Json) ?? [] : [];
}
