using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Aims.Portal.Domain.Certificates;

/// <summary>A certificate's facts as they go to buyers.</summary>
internal static class SharedFacts
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly string[] People = ["recordedBy", "recordedById"];

    /// <summary>The stored document without who recorded what: whom a vendor employs is none of a buyer's business.</summary>
    public static string Of(string factsJson)
    {
        if (JsonNode.Parse(factsJson) is not JsonObject facts || facts["events"] is not JsonArray events) return factsJson;
        foreach (var proof in events.OfType<JsonObject>().Select(e => e["proof"]).OfType<JsonObject>())
        {
            foreach (var name in People) proof.Remove(name);
        }

        return facts.ToJsonString(Json);
    }
}
