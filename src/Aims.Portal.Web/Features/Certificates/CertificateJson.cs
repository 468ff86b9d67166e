using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>The one place where certificate facts become JSON and back. Beside them stand the audit letters of the surveillance audits, by date.</summary>
public static class CertificateJson
{
    private const string LettersKey = "surveillanceLetters";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public static CertificateFacts Read(string json) => JsonSerializer.Deserialize<CertificateFacts>(json, Json)!;

    /// <summary>Which document of the library is the certification body's letter about the audit of that day.</summary>
    public static IReadOnlyDictionary<DateOnly, DocumentId> Letters(string json) =>
        JsonNode.Parse(json)![LettersKey]?.Deserialize<Dictionary<DateOnly, Guid>>(Json)!.ToDictionary(l => l.Key, l => new DocumentId(l.Value)) ?? [];

    public static string Write(CertificateFacts facts, IReadOnlyDictionary<DateOnly, DocumentId>? letters = null)
    {
        var node = JsonSerializer.SerializeToNode(facts, Json)!;
        if (letters is { Count: > 0 }) node[LettersKey] = JsonSerializer.SerializeToNode(letters.ToDictionary(l => l.Key, l => l.Value.Value), Json);
        return node.ToJsonString(Json);
    }
}
