namespace Aims.Portal.Domain.Certificates;

/// <summary>A field of a certificate that is missing or cannot be right.</summary>
/// <param name="Field">Name of the property of <see cref="CertificateFacts"/>.</param>
/// <param name="Code">Stable name of the rule.</param>
/// <param name="Text">English sentence with <c>{0}</c> places, the key of its translation.</param>
/// <param name="Args">What fills the places.</param>
public sealed record CertificateProblem(string Field, string Code, string Text, IReadOnlyList<object> Args)
{
    public RuleViolation ToViolation() => new(Code, Text, [.. Args]) { Field = Field };
}
