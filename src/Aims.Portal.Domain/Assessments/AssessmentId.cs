namespace Aims.Portal.Domain.Assessments;

/// <summary>A request for answers and what is exchanged under it.</summary>
public readonly record struct AssessmentId(Guid Value) : IEntityId, IParsable<AssessmentId>
{
    public static AssessmentId New() => new(Guid.CreateVersion7());

    public static AssessmentId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out AssessmentId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new AssessmentId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
