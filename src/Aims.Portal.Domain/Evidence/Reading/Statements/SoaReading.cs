using System.Text.RegularExpressions;
using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <summary>Reads the controls of a statement of applicability: tables of workbooks and Word documents as the file says them, those of a PDF as they are drawn. An exclusion is only what is stated as one.</summary>
public static partial class SoaReading
{
    private const double Contradicted = 0.35;

    /// <returns>Empty where no table of controls is found.</returns>
    public static SoaTable Read(ReadDocument document)
    {
        try
        {
            var named = Named(document);
            return new SoaTable([.. Grids.Of(document).SelectMany(g => SoaRows.Of(g, named)).GroupBy(c => (c.Standard, c.Id)).Select(One)]);
        }
        catch (RegexMatchTimeoutException)
        {
            // Made to be slow.
            return SoaTable.Empty;
        }
    }

    /// <summary>Where a control stands several times: what is decided counts, and what is decided both ways is not decided.</summary>
    private static SoaControl One(IEnumerable<SoaControl> same)
    {
        var all = same.ToList();
        var decided = all.Where(c => c.Applicability is not Applicability.Unknown).ToList();
        if (decided.Select(c => c.Applicability).Distinct().Count() > 1)
            return decided[0] with { Applicability = Applicability.Unknown, Said = string.Join(" / ", decided.Select(c => c.Said).Distinct().Take(3)), Certainty = Contradicted };
        var best = decided.Count > 0 ? decided.MaxBy(c => c.Certainty)! : all[0];
        return best with { Title = Or(best.Title, all.Select(c => c.Title)), Justification = Or(best.Justification, all.Select(c => c.Justification)) };

        static string Or(string said, IEnumerable<string> others) => said.Length > 0 ? said : others.MaxBy(o => o.Length)!;
    }

    private static CertificateStandard Named(ReadDocument document)
    {
        var text = string.Join(' ', document.Pages.SelectMany(p => p.Lines).Take(200).Select(l => l.Text));
        return Security().Count(text) > Ai().Count(text) ? CertificateStandard.Iso27001 : CertificateStandard.Iso42001;
    }

    [GeneratedRegex(@"27001|\bISMS\b|information security management", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Security();

    [GeneratedRegex(@"42001|\bAIMS\b|人工智[能慧]管理|\bAI management", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ai();
}
