using System.Globalization;
using System.Text.Json;

namespace Aims.Portal.Domain.Questionnaires;

/// <summary>
/// A JSON object or value of a content document that knows where it stands, so that an error names the question or the rule
/// instead of a byte offset: the person who reads it edits questionnaires, not parsers.
/// </summary>
internal readonly struct ContentNode(JsonElement element, string place)
{
    // a document that says the same thing twice is ambiguous; the last one would win silently
    private static readonly JsonSerializerOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Where this node stands, for people: <c>question CO-01</c>.</summary>
    public string Place { get; } = place;

    public JsonValueKind Kind => element.ValueKind;

    public static ContentNode Parse(string json, string place)
    {
        try
        {
            var node = new ContentNode(JsonSerializer.Deserialize<JsonElement>(json, Strict), place);
            return node.Kind is JsonValueKind.Object ? node : throw node.Fail("not-an-object", "{0} must be a JSON object.");
        }
        catch (JsonException broken)
        {
            throw new RuleViolation("content.not-json", "{0} is not well-formed JSON: {1}", place, broken.Message);
        }
    }

    public RuleViolation Fail(string code, string text, params object[] args) => new("content." + code, text, [Place, .. args]);

    public ContentNode At(string place) => new(element, place);

    public bool Has(string name) => element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null;

    public ContentNode Child(string name) => Has(name) ? new ContentNode(element.GetProperty(name), Place) : throw Fail("missing", "{0} lacks \"{1}\".", name);

    public ContentNode? OptionalChild(string name) => Has(name) ? Child(name) : null;

    /// <summary>The node's own text or number, as text; anything else is an error.</summary>
    public string Scalar() => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Number when element.TryGetDecimal(out var number) => AnswerValue.Canonical(number),
        _ => throw Fail("scalar", "{0} has a value that is neither a text nor a number."),
    };

    public string Text(string name)
    {
        var child = Child(name);
        if (child.Kind is not JsonValueKind.String || child.Scalar() is not { } text || string.IsNullOrWhiteSpace(text))
            throw Fail("text", "\"{1}\" of {0} must be a text.", name);
        return text;
    }

    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    public decimal Number(string name)
    {
        var child = Child(name);
        return child.Kind is JsonValueKind.Number ? decimal.Parse(child.Scalar(), CultureInfo.InvariantCulture) : throw Fail("number", "\"{1}\" of {0} must be a number.", name);
    }

    /// <summary>A whole number from 0 to 1000: weights, scores, months and days of the content.</summary>
    public int Whole(string name)
    {
        var number = Number(name);
        return number is >= 0 and <= 1000 && number == decimal.Truncate(number)
            ? (int)number
            : throw Fail("whole", "\"{1}\" of {0} must be a whole number from 0 to 1000.", name);
    }

    /// <summary>A calendar date, year-month-day.</summary>
    public DateOnly? OptionalDay(string name) => !Has(name) ? null
        : DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Fail("date", "\"{1}\" of {0} must be a date, year-month-day.", name);

    public int? OptionalWhole(string name) => Has(name) ? Whole(name) : null;

    public bool Flag(string name, bool absent = false) => !Has(name) ? absent : Child(name).Kind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fail("flag", "\"{1}\" of {0} must be true or false.", name),
    };

    public LocalText Local(string name)
    {
        var child = Child(name);
        if (child.Kind is not JsonValueKind.Object) throw Fail("local-text", "\"{1}\" of {0} must be a text in \"en\" and \"zh-Hant\".", name);
        child = child.At($"{Place}, \"{name}\"");
        return new LocalText(child.Text("en"), child.Text("zh-Hant"));
    }

    public LocalText? OptionalLocal(string name) => Has(name) ? Local(name) : null;

    public IReadOnlyList<ContentNode> List(string name)
    {
        var child = Child(name);
        return child.Kind is JsonValueKind.Array ? child.Items() : throw Fail("list", "\"{1}\" of {0} must be a list.", name);
    }

    public IReadOnlyList<ContentNode> OptionalList(string name) => Has(name) ? List(name) : [];

    public IReadOnlyList<string> Texts(string name) => [.. List(name).Select(n => n.Scalar())];

    public IReadOnlyList<string> OptionalTexts(string name) => Has(name) ? Texts(name) : [];

    public IReadOnlyList<ContentNode> Items()
    {
        var here = Place;
        return [.. element.EnumerateArray().Select(e => new ContentNode(e, here))];
    }

    public IEnumerable<(string Name, ContentNode Value)> Members()
    {
        var here = Place;
        return element.ValueKind is JsonValueKind.Object
            ? [.. element.EnumerateObject().Select(p => (p.Name, new ContentNode(p.Value, here)))]
            : throw Fail("not-an-object", "{0} must be a JSON object.");
    }

    /// <summary>One of a closed set of words; any other is an error that lists them.</summary>
    public T OneOf<T>(string name, IReadOnlyDictionary<string, T> words)
    {
        var word = Text(name);
        return words.TryGetValue(word, out var value)
            ? value
            : throw Fail("unknown-word", "\"{1}\" of {0} is \"{2}\", which is unknown. Known are: {3}.", name, word, string.Join(", ", words.Keys));
    }
}
