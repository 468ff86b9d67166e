using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <summary>The number of a control as it stands at the beginning of a cell.</summary>
/// <param name="Ids">Canonical, not looked up in any standard; several where the cell names several.</param>
/// <param name="Rest">What follows: often the title.</param>
/// <param name="Prefixed">Written with the A of Annex A.</param>
/// <param name="IsRange">From the first to the last.</param>
internal sealed record WrittenControl(IReadOnlyList<string> Ids, string Rest, bool Prefixed, bool IsRange);

internal static partial class ControlIds
{
    private const int Most = 40;

    /// <returns>Null where the text begins with something else.</returns>
    public static WrittenControl? AtStart(string text)
    {
        if (Prefixed().Match(text) is { Success: true } first)
        {
            var (ids, end, range) = (new List<string> { Id(first) }, first.Length, false);
            while (ids.Count < Most && More().Match(text, end) is { Success: true } more)
            {
                range |= more.Groups["to"].Success;
                ids.Add(Id(more));
                end = more.Index + more.Length;
            }

            return new WrittenControl(ids, Clean(text[end..]), true, range && ids.Count == 2);
        }

        return Bare().Match(text) is { Success: true } bare ? new WrittenControl([Id(bare)], Clean(text[bare.Length..]), false, false) : null;
    }

    /// <summary>The number of a heading over controls, <c>A.2</c>, or anything else that begins like a control.</summary>
    public static bool IsHeading(string text) => Heading().IsMatch(text);

    private static string Id(Match m) => AnnexControls.Canonical(m.Groups["n"].Value);

    private static string Clean(string rest) => rest.Trim(' ', '.', ':', '-', '–', '—', '|', ')', ']');

    private const string Number = @"(?<n>\d{1,2}(?:\ ?\.\ ?\d{1,2}){1,2})\.?(?![\d.]*\d)";

    [GeneratedRegex(@"^[\W_]{0,3}(?:(?:annex|control|附件|附錄|附录|控制措施|控制)\ ?)?A\ ?[.\-]?\ ?" + Number, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"\G\ ?(?:[,;/&+、]|and|及|和|(?<to>to|through|-|–|—|~|至))?\ ?A\ ?[.\-]?\ ?" + Number, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex More();

    [GeneratedRegex("^" + Number + @"(?=$|[\s:)\u2E80-\u9FFF–-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\W{0,2}A\ ?\.?\ ?\d{1,2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
