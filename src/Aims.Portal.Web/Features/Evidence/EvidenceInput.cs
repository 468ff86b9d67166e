using Aims.Portal.Domain;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>What a person says of a document. Checked here for the upload and the edit form alike.</summary>
/// <param name="Title">Null: the name of the file.</param>
public sealed record EvidenceInput(string? Kind, string? Title, DateOnly? DocumentDate, DateOnly? ValidUntil, string? Services)
{
    /// <exception cref="RuleViolation">A value is missing, too long or impossible.</exception>
    public void Check()
    {
        var faults = new Faults();
        if (Kind is null || EvidenceKinds.Find(Kind) is null)
            faults.Add(new RuleViolation("evidence.kind", "Choose what kind of document it is.") { Field = nameof(Kind) });
        if (Title?.Length > EvidenceDocument.TitleLength)
            faults.Add(new RuleViolation("evidence.title", "A title has at most {0} characters.", EvidenceDocument.TitleLength) { Field = nameof(Title) });
        if (Services?.Length > EvidenceDocument.ServicesLength)
            faults.Add(new RuleViolation("evidence.services", "The services covered have at most {0} characters.", EvidenceDocument.ServicesLength) { Field = nameof(Services) });
        faults.Collect(() => SensibleDates.Demand(DocumentDate, "Date of the document", nameof(DocumentDate)));
        faults.Collect(() => SensibleDates.Demand(ValidUntil, "Valid until", nameof(ValidUntil)));
        if (ValidUntil < DocumentDate)
            faults.Add(new RuleViolation("evidence.dates", "The document cannot end before it begins: {0} is before {1}.", ValidUntil!, DocumentDate!) { Field = nameof(ValidUntil) });
        faults.Throw();
    }
}
