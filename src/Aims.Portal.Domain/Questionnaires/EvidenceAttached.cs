namespace Aims.Portal.Domain.Questionnaires;

/// <summary>A document attached to a question, as far as completeness looks at it.</summary>
/// <param name="Kind">Evidence kind id of the content.</param>
/// <param name="ValidUntil">The last day on which it holds, inclusive; null where it does not lapse by itself.</param>
public sealed record EvidenceAttached(string Kind, DateOnly? DocumentDate, DateOnly? ValidUntil)
{
    public bool HoldsOn(DateOnly day) => ValidUntil is not { } last || day <= last;
}
