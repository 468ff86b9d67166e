namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>The sites of an annex: the lines under its heading that are addresses.</summary>
internal static class SitesField
{
    private const double Listed = 0.7;
    private const int Most = 60;

    public static IEnumerable<Proposal> Of(Labelled document)
    {
        foreach (var hit in document.Of(LabelKind.Site))
        {
            var start = document.Sheet.Below(hit.Last);
            if (start is null || document.BeginsWithLabel(start) && document.Of(LabelKind.Site).All(h => h.Line != start)) continue;
            var lines = new List<TextLine> { start };
            lines.AddRange(Blocks.Down(document.Sheet, start, 2.5, l => lines.Count < Most && !document.In(l).Any(h => h.Start <= 2 && h.Kind is not (LabelKind.Site or LabelKind.Address or LabelKind.Verb))));
            var sites = Grouped(lines).Where(s => Looks.IsAddress(s)).ToList();
            if (sites.Count == 0) continue;
            yield return new Proposal(CertificateField.Sites, string.Join('\n', sites), hit.Line.At.Text, hit.Line.Page, Listed * hit.Line.Trust);
            yield break;
        }
    }

    /// <summary>One site is what stands close together.</summary>
    private static IEnumerable<string> Grouped(List<TextLine> lines)
    {
        var site = new List<TextLine>();
        foreach (var line in lines)
        {
            if (site.Count > 0 && line.At.Y - site[^1].At.Bottom > 0.75 * line.At.Height)
            {
                yield return Blocks.Join(site.Select(l => l.At.Text));
                site.Clear();
            }

            site.Add(line);
        }

        if (site.Count > 0) yield return Blocks.Join(site.Select(l => l.At.Text));
    }
}
