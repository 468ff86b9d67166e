using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>
/// Reads the fields of a certificate from its text by general rules: labels in English and Chinese with the value behind, beside or below;
/// sentences as certification bodies write them; and everything against everything else. Nothing is guessed silently: what is not found stays
/// out, what is doubtful says so in its certainty.
/// </summary>
public static class CertificateReading
{
    /// <returns>By field, the best first. Further proposals of a field are other readings, never in the High band.</returns>
    public static IReadOnlyList<Proposal> Propose(ReadDocument document)
    {
        if (!document.HasText) return [];
        try
        {
            var labelled = new Labelled(document);
            var holder = HolderFields.Of(labelled).ToList();
            var name = holder.Where(p => p.Field is CertificateField.HolderName).MaxBy(p => p.Certainty)?.Value;
            var numbers = NumberField.Of(labelled).ToList();
            return
            [
                .. ((IEnumerable<Proposal>)[
                    .. StandardFields.Of(labelled), .. numbers, .. holder, .. SitesField.Of(labelled), .. ScopeField.Of(labelled), .. SoaFields.Of(labelled),
                    .. DateFields.Of(labelled), .. CertifierField.Of(labelled, name), .. AccreditationFields.Of(labelled), .. VerificationField.Of(labelled, numbers.MaxBy(p => p.Certainty)?.Value),
                ]).Where(p => p.Value.Length > 0).Select(p => p with { Certainty = Math.Round(Math.Clamp(p.Certainty, 0, 0.99), 2) }).OrderBy(p => p.Field).ThenByDescending(p => p.Certainty),
            ];
        }
        catch (RegexMatchTimeoutException)
        {
            // Made to be slow: no certificate takes a pattern a second.
            return [];
        }
    }
}
