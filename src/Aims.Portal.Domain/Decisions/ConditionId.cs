namespace Aims.Portal.Domain.Decisions;

/// <summary>A condition under which use was approved.</summary>
public readonly record struct ConditionId(Guid Value) : IEntityId, IParsable<ConditionId>
{
    public static ConditionId New() => new(Guid.CreateVersion7());

    public static ConditionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out ConditionId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new ConditionId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
