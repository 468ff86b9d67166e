using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Aims.Portal.Domain.Certificates;

/// <summary>A certificate's facts as they go to buyers.</summary>
internal static class SharedFacts
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly string[] Own = ["recordedBy", "recordedById", "recordedAt"];

    /// <summary>The stored document without who recorded or looked up what, and when it was recorded: whom a vendor employs, and that it was on the portal before the
    /// buyer asked, is none of a buyer's business.</summary>
    public static string Of(string factsJson)
    {
        if (JsonNode.Parse(factsJson) is not JsonObject facts || facts["events"] is not JsonArray events) return factsJson;
        foreach (var happened in events.OfType<JsonObject>())
        {
            happened.Remove("checkedBy");
            if (happened["proof"] is not JsonObject proof) continue;
            foreach (var name in Own) proof.Remove(name);
        }

        return facts.ToJsonString(Json);
    }
}
