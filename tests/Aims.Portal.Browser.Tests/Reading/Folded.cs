using System.Text;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>Text without what a reader may get differently: spaces, line breaks, hyphens, punctuation, case, width and ligatures.</summary>
internal static class Folded
{
    public static string Of(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>1 for equal texts, 0 for texts that share nothing: what must not be changed of the longer one.</summary>
    public static double Similarity(string one, string other)
    {
        var (a, b) = (Of(one), Of(other));
        if (a.Length == 0 || b.Length == 0) return a.Length == b.Length ? 1 : 0;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return 1 - row[b.Length] / (double)Math.Max(a.Length, b.Length);
    }
}
