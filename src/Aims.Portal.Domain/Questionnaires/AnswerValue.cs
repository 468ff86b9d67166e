using System.Globalization;
using System.Text.Json;

namespace Aims.Portal.Domain.Questionnaires;

/// <summary>One answer. Numbers are kept in their shortest invariant form, dates as yyyy-MM-dd, chosen options in the question's order.</summary>
public sealed class AnswerValue : IEquatable<AnswerValue>
{
    /// <summary>Characters of a text answer.</summary>
    public const int MaxTextLength = 10_000;

    /// <summary>The largest number anybody can mean (incidents, days, percent).</summary>
    public const decimal MaxNumber = 1_000_000_000m;

    public const int FirstYear = SensibleDates.FirstYear;
    public const int LastYear = SensibleDates.LastYear;

    private readonly bool many;

    private AnswerValue(IReadOnlyList<string> values, bool many)
    {
        Values = values;
        this.many = many;
    }

    public static AnswerValue Empty { get; } = new([], many: false);

    /// <summary>None (unanswered), one, or for multiple choice several.</summary>
    public IReadOnlyList<string> Values { get; }

    public bool IsEmpty => Values.Count == 0;

    /// <summary>What is kept: empty for no answer, a JSON list for multiple choice, else the value itself.</summary>
    public string Stored => IsEmpty ? "" : many ? JsonSerializer.Serialize(Values) : Values[0];

    /// <summary>The number, where the answer is one.</summary>
    public decimal? Number => Values is [var value] && decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The date, where the answer is one.</summary>
    public DateOnly? Date => Values is [var value] && TryDate(value, out var date) ? date : null;

    /// <summary>An answer of one value; blank is no answer. The value is taken as it is: what people typed goes through <see cref="Read"/>.</summary>
    public static AnswerValue Of(string value) => string.IsNullOrWhiteSpace(value) ? Empty : new AnswerValue([value], many: false);

    /// <summary>The options chosen in a multiple choice.</summary>
    public static AnswerValue OfMany(params IEnumerable<string> values)
    {
        string[] chosen = [.. values.Where(v => !string.IsNullOrWhiteSpace(v)).Distinct(StringComparer.Ordinal)];
        return chosen.Length == 0 ? Empty : new AnswerValue(chosen, many: true);
    }

    /// <summary>The answer that <see cref="Stored"/> came from.</summary>
    public static AnswerValue FromStored(QuestionType type, string? stored)
    {
        if (string.IsNullOrWhiteSpace(stored)) return Empty;
        if (type is not QuestionType.MultiChoice) return Of(stored);
        // an answer reused from a question that was single choice then is still a choice
        if (stored[0] != '[') return OfMany(stored);
        try
        {
            return OfMany(JsonSerializer.Deserialize<string[]>(stored) ?? []);
        }
        catch (JsonException)
        {
            throw new RuleViolation("answer.stored", "A stored answer cannot be read. Answer the question again.");
        }
    }

    /// <summary>Reads what a browser or a file brings. Blank values are no answer, which clears an earlier one.</summary>
    /// <exception cref="RuleViolation">With the question's id as field and a text that says what is allowed.</exception>
    public static AnswerValue Read(Question question, IReadOnlyList<string?> raw) => AnswerReading.Read(question, raw);

    /// <summary>For people: labels in <paramref name="language"/>, the rest as it is stored.</summary>
    public string Display(Question question, string language) =>
        string.Join(language.StartsWith("zh", StringComparison.Ordinal) ? "、" : ", ", Values.Select(v => question.Option(v)?.Label.In(language) ?? v));

    public bool Equals(AnswerValue? other) => other is not null && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as AnswerValue);

    public override int GetHashCode() => Values.Aggregate(0, (hash, value) => HashCode.Combine(hash, value.GetHashCode(StringComparison.Ordinal)));

    public override string ToString() => Stored;

    /// <summary>The shortest form: no sign for zero, no trailing zeros, never an exponent.</summary>
    internal static string Canonical(decimal number) => number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture);

    internal static bool TryDate(string text, out DateOnly date) => IsoDate.TryParse(text, out date);
}
