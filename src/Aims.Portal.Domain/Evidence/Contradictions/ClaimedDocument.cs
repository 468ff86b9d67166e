using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence.Reading.Statements;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Evidence.Contradictions;

/// <summary>A document as it stands behind answers.</summary>
/// <param name="Questions">Ids of the questions it was attached to.</param>
public sealed record ClaimedDocument(DocumentId Id, string Kind, string Title, string FileName, string Sha256, DateOnly? DocumentDate, DateOnly? ValidUntil, IReadOnlyList<string> Questions)
{
    /// <summary>Of a certificate: what was recorded of it; null while nobody has.</summary>
    public CertificateHistory? Certificate { get; init; }

    /// <summary>Fields in which the text of the file says something else than was entered, as the forms name them.</summary>
    public IReadOnlyList<string> ReadDiffers { get; init; } = [];

    /// <summary>Of a statement of applicability: the controls as the machine read them; null where nothing was read.</summary>
    public SoaTable? Controls { get; init; }

    public bool IsCertificate => EvidenceKinds.IsCertificate(Kind);
}

/// <summary>What the documents are held against.</summary>
/// <param name="Entity">The company the buyer contracts with.</param>
/// <param name="Services">The services that were asked about.</param>
/// <param name="Today">In the reader's time zone.</param>
public sealed record ClaimedCase(string Entity, IReadOnlyList<string> Services, Questionnaire Questionnaire, AnswerSheet Sheet, RiskTier? Tier, DateOnly Today)
{
    /// <summary>The question that asks for the release date of the live model.</summary>
    public const string ModelReleased = "CO-04";

    public CertificateReference Reference { get; init; } = CertificateReference.Shipped;

    public DateOnly? ModelReleasedOn => Sheet[ModelReleased].Date;
}
