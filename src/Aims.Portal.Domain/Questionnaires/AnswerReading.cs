using System.Globalization;
using System.Text;

namespace Aims.Portal.Domain.Questionnaires;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>From what a person typed or ticked to an <see cref="AnswerValue"/>.</summary>
internal static class AnswerReading
{
    /// <summary>An option of this value excludes all others ("nobody", "no assurance").</summary>
    private const string NoneOption = "none";

    public static AnswerValue Read(Question question, IReadOnlyList<string?> raw)
    {
        string[] given = [.. raw.Select(Clean).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)];
        if (given.Length == 0) return AnswerValue.Empty;
        if (question.Type is QuestionType.MultiChoice) return ReadChosen(question, given);
        if (given.Length > 1)
            throw Refuse(question, "answer.one-only", "Only one answer is possible here, but {0} came in. Choose one.", given.Length);

        return question.Type switch
        {
            QuestionType.YesNo or QuestionType.SingleChoice => AnswerValue.Of(KnownOption(question, given[0])),
            QuestionType.Text => ReadText(question, given[0]),
            QuestionType.Number => ReadNumber(question, given[0]),
            QuestionType.Date => ReadDate(question, given[0]),
            QuestionType.File => throw Refuse(question, "answer.file", "This question is answered by attaching a document, not by typing."),
            QuestionType.MultiChoice => throw new InvalidOperationException("Read above"),
        };
    }

    private static AnswerValue ReadChosen(Question question, string[] given)
    {
        foreach (var value in given) KnownOption(question, value);
        if (given.Length > 1 && given.Contains(NoneOption, StringComparer.Ordinal))
            throw Refuse(question, "answer.none-and-others", "\"{0}\" cannot be chosen together with other answers. Keep it alone or take it away.", question.Option(NoneOption)!.Label.En);
        return AnswerValue.OfMany(question.Options.Select(o => o.Value).Where(given.Contains));
    }

    private static string KnownOption(Question question, string value) => question.Option(value) is not null
        ? value
        : throw Refuse(question, "answer.unknown-option", "\"{0}\" is not one of the answers offered. Choose one of the list.", Shorten(value));

    private static AnswerValue ReadText(Question question, string text) => text.Length <= AnswerValue.MaxTextLength
        ? AnswerValue.Of(text)
        : throw Refuse(question, "answer.too-long", "The text has {0} characters; at most {1} are possible. Shorten it or attach a document.", text.Length, AnswerValue.MaxTextLength);

    private static AnswerValue ReadNumber(Question question, string text)
    {
        var isPercent = question.Unit == "percent";
        var narrow = Narrow(text);
        if (isPercent && narrow.EndsWith('%')) narrow = narrow[..^1].TrimEnd();
        // no thousands separators: 1,500 means one and a half to half of the world
        if (!decimal.TryParse(narrow, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            throw Refuse(question, "answer.not-a-number", "\"{0}\" is not a number. Write digits only, without separators, for example 90 or 12.5.", Shorten(text));
        var most = isPercent ? 100m : AnswerValue.MaxNumber;
        return number >= 0 && number <= most
            ? AnswerValue.Of(AnswerValue.Canonical(number))
            : throw Refuse(question, "answer.out-of-range", "{0} is outside what is possible. Write a number from 0 to {1}.", number, most);
    }

    private static AnswerValue ReadDate(Question question, string text)
    {
        if (!AnswerValue.TryDate(Narrow(text), out var date))
            throw Refuse(question, "answer.not-a-date", "\"{0}\" is not a date. Write year-month-day, for example 2026-03-31.", Shorten(text));
        return date.Year is >= AnswerValue.FirstYear and <= AnswerValue.LastYear
            ? AnswerValue.Of(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : throw Refuse(question, "answer.date-range", "{0} cannot be right. Write a date from {1} to {2}.", date, AnswerValue.FirstYear, AnswerValue.LastYear);
    }

    /// <summary>
    /// Line ends as LF, no characters a database or a document cannot keep (pasted text brings NUL and halves of surrogate pairs), no blanks around.
    /// </summary>
    private static string Clean(string? raw)
    {
        if (string.IsNullOrWhiteSpace(raw)) return "";
        var clean = new StringBuilder(raw.Length);
        foreach (var rune in raw.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune)) clean.Append(rune.ToString());
        }

        return clean.ToString().Trim();
    }

    /// <summary>Full-width digits and signs of a Chinese or Japanese input method as the plain ones.</summary>
    private static string Narrow(string text) => string.Create(text.Length, text, static (narrow, wide) =>
    {
        for (var i = 0; i < wide.Length; i++)
        {
            narrow[i] = wide[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(wide[i] - 0xFEE0),
                '\u2212' => '-',
                '\u3002' => '.',
                _ => wide[i],
            };
        }
    });

    private static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), "…");

    private static RuleViolation Refuse(Question question, string code, string text, params object[] args) => new(code, text, args) { Field = question.Id };
}
