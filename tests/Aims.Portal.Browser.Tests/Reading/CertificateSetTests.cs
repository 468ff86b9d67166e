using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Xunit.Abstractions;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>That the set measures what it promises to measure: every expectation stands on its paper, and the papers differ.</summary>
[Trait("Engine", "any")]
public sealed class CertificateSetTests(CertificatePress press, ITestOutputHelper output) : IClassFixture<CertificatePress>
{
    /// <summary>Not written out on the paper as they are expected.</summary>
    private static readonly string[] Named = [nameof(PrintedFacts.Standard), nameof(PrintedFacts.MlaMark)];

    [Fact]
    public void Every_paper_opens_and_says_what_is_expected_of_it()
    {
        var faults = new List<string>();
        foreach (var (certificate, pdf) in press.Made)
        {
            using var document = PdfDocument.Open(pdf);
            var said = string.Concat(document.GetPages().Select(p => p.Text + "\n"));
            if (document.NumberOfPages == 0 || certificate.IsScan != (said.Trim().Length == 0)) faults.Add($"{certificate}: {document.NumberOfPages} pages, {said.Length} letters");
            if (certificate.IsScan && !document.GetPages().SelectMany(p => p.GetImages()).Any()) faults.Add($"{certificate}: no picture");
            if (!certificate.IsScan) faults.AddRange(Unsaid(certificate, Folded.Of(AsSeen(said))).Select(u => $"{certificate}: {u}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        output.WriteLine($"{press.Made.Count} certificates made in {press.Took.TotalSeconds:F0} s, {press.Made.Sum(m => (long)m.Pdf.Length) / 1024} KB");
    }

    [Fact]
    public void Pages_are_as_many_as_the_paper_says()
    {
        Assert.Equal(3, Pages("sgs-27001-en-sites-annex"));
        Assert.Equal(2, Pages("schellman-27001-en-annex"));
        // One that runs over would be a certificate with a page nobody prints.
        var longer = press.Made.Where(m => !m.Case.IsScan && m.Case.Html is not null).Select(m => (m.Case.Name, Drawn: m.Case.Html!(m.Case.Facts, _ => "").Split("<section").Length - 1)).Where(m => Pages(m.Name) != m.Drawn).ToList();
        Assert.Empty(longer);
        Assert.True(press.Crowded.Count == 0, string.Join('\n', press.Crowded));
    }

    [Fact]
    public void The_set_is_as_broad_as_what_customers_hand_in()
    {
        var all = CertificateSet.All;
        Assert.True(all.Count >= 48);
        Assert.Equal(all.Count, all.DistinctBy(c => c.Name).Count());
        Assert.All(all, c => Assert.True(c.Html is null != c.Draw is null, c.Name));
        Assert.All(all.SelectMany(c => c.AlsoRight.Concat(c.Arguable)), a => Assert.Contains(a.Field, all[0].Facts.Fields.Select(f => f.Field)));
        Assert.True(all.DistinctBy(c => c.Body).Count() >= 14);
        Assert.Empty(Enum.GetValues<DateForm>().Except(all.Where(c => !c.IsScan).Select(c => c.Form)));
        Assert.Empty(Enum.GetValues<Finish>().Except(all.Select(c => c.Finish)));
        Assert.True(all.Count(c => c.Draw is not null) >= 6);
        Assert.Contains(all, c => c.IsScan && c.Language == "en");
        Assert.Contains(all, c => c.IsScan && c.Language == "zh-Hant");
        foreach (var language in new[] { "en", "zh-Hant", "zh-Hans", "en+zh-Hant", "en+zh-Hans" }) Assert.Contains(all, c => c.Language == language);
        // Papers leave things out: a reader that always finds something is to be found out.
        Assert.InRange(all.Count(c => c.Facts.AccreditationMark is null), all.Count / 4, all.Count / 2);
        Assert.InRange(all.Count(c => c.Facts.SoaVersion is null), all.Count / 4, all.Count * 2 / 3);
        Assert.Contains(all, c => c.Facts.OriginalDate is null);
        foreach (var field in all[0].Facts.Fields.Select(f => f.Field)) output.WriteLine($"{field,-18}{all.Count(c => c.Facts.Fields.Any(f => f.Field == field && f.Value is not null)),4}");
        output.WriteLine(string.Join(", ", all.GroupBy(c => c.Body).Select(g => $"{g.Key} {g.Count()}")));
    }

    private int Pages(string name)
    {
        using var document = PdfDocument.Open(press.Made.Single(m => m.Case.Name == name).Pdf);
        return document.NumberOfPages;
    }

    /// <summary>
    /// Chromium writes some Chinese characters as the radicals that look the same. Those of the Kangxi block are folded by Unicode's own rules,
    /// these are not. The measure forgives only the former, as the product does: a name with a radical in it is not the holder's name.
    /// </summary>
    private static string AsSeen(string text)
    {
        const string pairs = "⻑長⻓长⻆角⻔门⻅见⻛风⻢马⻬齐⻩黄⻄西⻘青⻤鬼⻝食⻜飞⻋车⻚页⻉贝⻁虎⻦鸟⻥鱼⻨麦⻰龙⻳龟⻮齿⻙韦⺠民⺟母⻗雨";
        for (var i = 0; i < pairs.Length; i += 2) text = text.Replace(pairs[i], pairs[i + 1]);
        return text;
    }

    private static IEnumerable<string> Unsaid(CertificateCase certificate, string said)
    {
        var facts = certificate.Facts;
        foreach (var (field, value) in facts.Fields)
        {
            if (value is null || Named.Contains(field) || DateOnly.TryParseExact(value, "yyyy-MM-dd", out _)) continue;
            if (!Says(said, value, certificate.Draw is not null)) yield return $"{field} is not printed: {value}";
        }

        foreach (var day in facts.Dates)
        {
            if (!Says(said, certificate.Form.On(day), false)) yield return $"{certificate.Form.On(day)} is not printed";
        }

        if (!said.Contains(facts.Standard[3..] + facts.Edition, StringComparison.Ordinal)) yield return "the standard is not printed";
    }

    /// <param name="scattered">The words may stand anywhere: the file has its own order.</param>
    private static bool Says(string said, string text, bool scattered) =>
        said.Contains(Folded.Of(text), StringComparison.Ordinal) || scattered && text.Split(' ').All(w => said.Contains(Folded.Of(w), StringComparison.Ordinal));
}
