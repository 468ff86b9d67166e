namespace Aims.Portal.Domain.Assessments;

/// <summary>What a vendor handed in for one round.</summary>
public readonly record struct SubmissionId(Guid Value) : IEntityId, IParsable<SubmissionId>
{
    public static SubmissionId New() => new(Guid.CreateVersion7());

    public static SubmissionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out SubmissionId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new SubmissionId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
