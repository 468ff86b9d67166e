using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence.Reading;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What the machine read in the file, beside the fields of the form. It fills empty fields of a certificate that nobody has recorded yet; a person reads the words and saves.</summary>
public sealed class ReadFields(IReadOnlyDictionary<CertificateField, Proposal> proposals)
{
    public static readonly ReadFields None = new(new Dictionary<CertificateField, Proposal>());

    /// <summary>Below that a proposal is shown, and not filled in.</summary>
    private const double FilledFrom = Proposal.MediumFrom;

    public bool Any => proposals.Count > 0;

    /// <summary>Of the field of this name; null when nothing was found.</summary>
    public Proposal? this[string field] => Enum.TryParse<CertificateField>(field, out var known) ? proposals.GetValueOrDefault(known) : null;

    public void Fill(CertificateForm form)
    {
        if (Sure(CertificateField.Standard) is { } standard && Enum.TryParse<CertificateStandard>(standard, out var known)) form.Standard = known;
        form.Edition ??= Sure(CertificateField.Edition, CertificateForm.Short);
        form.Number ??= Sure(CertificateField.Number, CertificateForm.Short);
        form.HolderName ??= Sure(CertificateField.HolderName, CertificateForm.Line);
        form.HolderAddress ??= Sure(CertificateField.HolderAddress, CertificateForm.Line);
        form.Scope ??= Sure(CertificateField.Scope, CertificateForm.Long);
        form.Sites ??= Sure(CertificateField.Sites, CertificateForm.Long);
        form.SoaVersion ??= Sure(CertificateField.SoaVersion, CertificateForm.Short);
        form.SoaDate ??= Day(CertificateField.SoaDate);
        form.OriginalDate ??= Day(CertificateField.OriginalDate);
        form.IssueDate ??= Day(CertificateField.IssueDate);
        form.CycleStart ??= Day(CertificateField.CycleStart);
        form.ExpiryDate ??= Day(CertificateField.ExpiryDate);
        form.CertificationBody ??= Sure(CertificateField.CertificationBody, CertificateForm.Line);
        form.AccreditationBody ??= Sure(CertificateField.AccreditationBody, CertificateForm.Line);
        form.AccreditationMark ??= Sure(CertificateField.AccreditationMark, CertificateForm.Short);
        form.VerificationUrl ??= Sure(CertificateField.VerificationUrl, CertificateForm.Line);
        if (Sure(CertificateField.MlaMark) is "true") form.MlaMark ??= true;
    }

    /// <summary>Where the file says something else than what is in the form, as far as the machine is sure of it.</summary>
    public bool Differs(string field, string? value) =>
        this[field] is { Band: CertaintyBand.High } read && !string.IsNullOrWhiteSpace(value) && Plain(read.Value) != Plain(value);

    private static string Plain(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private string? Sure(CertificateField field, int most = int.MaxValue) => proposals.GetValueOrDefault(field) is { Certainty: >= FilledFrom } found && found.Value.Length <= most ? found.Value : null;

    private DateOnly? Day(CertificateField field) => Sure(field) is { } written && IsoDate.TryParse(written, out var day) ? day : null;
}
