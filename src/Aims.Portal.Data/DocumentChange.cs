using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Aims.Portal.Data;

/// <summary>What differs between two states of facts that are kept as one JSON document: the trail tells that, not eighteen facts of which one changed.</summary>
public static class DocumentChange
{
    /// <summary>Properties that hold such a document. Everything else is text, whatever it begins with.</summary>
    public static readonly IReadOnlySet<string> Properties = new HashSet<string>(StringComparer.Ordinal) { "FactsJson", "Facts", "UseCase", "EntryJson" };

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Both states with nothing in them but what differs; as they are when one is no document.</summary>
    public static (string Before, string After) Of(string before, string after)
    {
        if (Read(before) is not { } was || Read(after) is not { } became) return (before, after);
        foreach (var name in was.Select(p => p.Key).Union(became.Select(p => p.Key), StringComparer.Ordinal).ToList())
        {
            var (old, now) = (was[name], became[name]);
            if (JsonNode.DeepEquals(old, now))
            {
                was.Remove(name);
                became.Remove(name);
            }
            else if (old is JsonArray or null && now is JsonArray or null)
            {
                Keep(was, name, old as JsonArray, now as JsonArray);
                Keep(became, name, now as JsonArray, old as JsonArray);
            }
        }

        // Another order or another way of writing the same is a change too: then both are kept whole.
        return was.Count == 0 && became.Count == 0 ? (before, after) : (was.ToJsonString(Json), became.ToJsonString(Json));
    }

    /// <summary>Of a list what the other state does not have: an event recorded, an audit taken out.</summary>
    private static void Keep(JsonObject document, string name, JsonArray? list, JsonArray? other)
    {
        JsonNode?[] own = [.. (list ?? []).Where(e => !(other ?? []).Any(o => JsonNode.DeepEquals(e, o))).Select(e => e?.DeepClone())];
        if (own.Length == 0) document.Remove(name);
        else document[name] = new JsonArray(own);
    }

    private static JsonObject? Read(string text)
    {
        try
        {
            var document = JsonNode.Parse(text) as JsonObject;

            // A name that stands there twice is met only when the members are read.
            return document?.Count is null ? null : document;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
