using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Where the text of a certificate says something else than was entered, as far as the machine is sure of what it read.</summary>
public static class ReadDifferences
{
    /// <summary>Labels of the fields as on the form, the keys of their translation.</summary>
    public static IReadOnlyList<string> Of(ReadFields read, CertificateFacts facts)
    {
        var form = CertificateForm.Of(facts);
        (string Field, string Label, string? Entered)[] fields =
        [
            (nameof(form.Standard), "Standard", form.Standard.ToString()),
            (nameof(form.Number), "Certificate number", form.Number),
            (nameof(form.HolderName), "Legal name of the holder", form.HolderName),
            (nameof(form.IssueDate), "Issued on", Day(form.IssueDate)),
            (nameof(form.ExpiryDate), "Expires on", Day(form.ExpiryDate)),
            (nameof(form.CycleStart), "Certification decision", Day(form.CycleStart)),
            (nameof(form.OriginalDate), "First certified on", Day(form.OriginalDate)),
        ];
        return [.. fields.Where(f => read.Differs(f.Field, f.Entered)).Select(f => f.Label)];
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
