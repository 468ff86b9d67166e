using System.Globalization;
using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Domain.Obligations;

/// <summary>The general holidays of a year in Hong Kong, without the Sundays.</summary>
/// <param name="Source">Where they were read, or the rule by which they were worked out.</param>
/// <param name="CheckedOn">When they were compared with the government's list; null where they were only worked out.</param>
public sealed record HongKongYear(int Year, string Source, DateOnly? CheckedOn, IReadOnlyList<(DateOnly Date, LocalText Name)> Days);

/// <summary>Hong Kong's general holidays, shipped: an organisation there need not type them.</summary>
public static class HongKongHolidays
{
    private static readonly Lazy<IReadOnlyList<HongKongYear>> Shipped = new(() => [.. ShippedContent.Root("hong-kong-holidays.json").List("years").Select(Read)]);

    public static IReadOnlyList<HongKongYear> Years => Shipped.Value;

    /// <summary>Adds a line for each day from <paramref name="today"/> on that is not in the list yet. What was typed stays as it is, right or wrong.</summary>
    /// <param name="language">Of the names.</param>
    /// <returns>The list, and how many lines were added.</returns>
    public static (string Text, int Added) Into(string? typed, DateOnly today, string language)
    {
        var lines = (typed ?? "").ReplaceLineEndings("\n").TrimEnd('\n', ' ');
        var there = lines.Split('\n').Select(l => l.Trim()).Where(l => l.Length >= 10).Select(l => l[..10]).ToHashSet(StringComparer.Ordinal);
        var missing = Years.SelectMany(y => y.Days).Where(d => d.Date >= today && !there.Contains(d.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .Select(d => new Holiday(d.Date, d.Name.In(language))).ToList();
        return (string.Join('\n', ((string[])[lines, QuietDays.Write(missing)]).Where(t => t.Length > 0)), missing.Count);
    }

    private static HongKongYear Read(ContentNode node) => new(
        (int)node.Number("year"), node.Text("source"), node.OptionalDay("checkedOn"),
        [.. node.List("days").Select(d => (d.OptionalDay("date") ?? throw d.Fail("missing", "{0} lacks \"{1}\".", "date"), d.Local("name")))]);
}
