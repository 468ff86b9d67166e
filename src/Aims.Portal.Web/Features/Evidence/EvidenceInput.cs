using Aims.Portal.Domain;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>What a person says of a document. Checked here for the upload and the edit form alike.</summary>
/// <param name="Title">Null: the name of the file.</param>
public sealed record EvidenceInput(string? Kind, string? Title, DateOnly? DocumentDate, DateOnly? ValidUntil, string? Services)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    /// <exception cref="RuleViolation">A value is missing, too long or impossible.</exception>
    public void Check()
    {
        if (Kind is null || EvidenceKinds.Find(Kind) is null)
            throw new RuleViolation("evidence.kind", "Choose what kind of document it is.") { Field = nameof(Kind) };
        if (Title?.Length > EvidenceDocument.TitleLength)
            throw new RuleViolation("evidence.title", "A title has at most {0} characters.", EvidenceDocument.TitleLength) { Field = nameof(Title) };
        if (Services?.Length > EvidenceDocument.ServicesLength)
            throw new RuleViolation("evidence.services", "The services covered have at most {0} characters.", EvidenceDocument.ServicesLength) { Field = nameof(Services) };
        CheckYear(DocumentDate, nameof(DocumentDate));
        CheckYear(ValidUntil, nameof(ValidUntil));
        if (ValidUntil < DocumentDate)
            throw new RuleViolation("evidence.dates", "The document cannot end before it begins: {0} is before {1}.", ValidUntil!, DocumentDate!) { Field = nameof(ValidUntil) };
    }

    private static void CheckYear(DateOnly? date, string field)
    {
        if (date is { Year: < FirstYear or > LastYear } d)
            throw new RuleViolation("evidence.date-range", "{0} cannot be right. Write a date from {1} to {2}.", d, FirstYear, LastYear) { Field = field };
    }
}
