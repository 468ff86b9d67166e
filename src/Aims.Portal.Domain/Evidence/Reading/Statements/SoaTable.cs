using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <summary>What a statement of applicability says of a control.</summary>
public enum Applicability
{
    /// <summary>Nothing, or not clearly. Never taken for an exclusion.</summary>
    Unknown,
    Applicable,

    /// <summary>Stated so; whether for a good reason is for a person to judge.</summary>
    Excluded,
}

/// <summary>A row of a statement of applicability.</summary>
/// <param name="Id">As in the standard: <c>A.6.2.4</c>. Of ISO/IEC 27001:2013, whose controls are not shipped, as printed.</param>
/// <param name="Title">As printed; empty where there is none.</param>
/// <param name="Said">The words of the decision, as printed; may be empty.</param>
/// <param name="Justification">As printed; empty where there is none.</param>
/// <param name="Page">From 1; of a workbook the sheet.</param>
/// <param name="Certainty">0 to 1, of the decision; see <see cref="CertaintyBand"/>.</param>
public sealed record SoaControl(CertificateStandard Standard, string Id, string Title, Applicability Applicability, string Said, string Justification, int Page, double Certainty)
{
    public CertaintyBand Band => Proposal.BandOf(Certainty);
}

/// <summary>The controls of a statement of applicability as read by machine. Nothing of it counts before a person has looked at the document.</summary>
/// <param name="Controls">In the order of the document; each control of a standard once.</param>
public sealed record SoaTable(IReadOnlyList<SoaControl> Controls)
{
    public static readonly SoaTable Empty = new([]);

    private Dictionary<(CertificateStandard, string), SoaControl>? byId;

    /// <summary>The standards of which there are controls in it.</summary>
    public IReadOnlyList<CertificateStandard> Standards => [.. Controls.Select(c => c.Standard).Distinct().Order()];

    /// <param name="controlId">In any usual form: <c>A.6.2.4</c>, <c>A6.2.4</c>, <c>6.2.4</c>.</param>
    /// <returns>Null where the table has no row of it.</returns>
    public SoaControl? Find(CertificateStandard standard, string controlId) =>
        (byId ??= Controls.GroupBy(c => (c.Standard, AnnexControls.Canonical(c.Id))).ToDictionary(g => g.Key, g => g.First())).GetValueOrDefault((standard, AnnexControls.Canonical(controlId)));

    /// <summary>Whether the table says that the control does not apply, in words or marks of which the reading is at least probable. False is no statement that it applies: see <see cref="Find"/>.</summary>
    public bool IsExcluded(CertificateStandard standard, string controlId) => Find(standard, controlId) is { Applicability: Applicability.Excluded, Band: not CertaintyBand.Low };

    /// <summary>Controls of the standard's Annex A of which no row was found, in the order of the standard.</summary>
    public IReadOnlyList<AnnexControl> Missing(CertificateStandard standard) => [.. AnnexControls.Of(standard).Where(c => Find(standard, c.Id) is null)];
}
