namespace Aims.Portal.Domain.Decisions;

/// <summary>The buyer's decision on an assessment.</summary>
public readonly record struct DecisionId(Guid Value) : IEntityId, IParsable<DecisionId>
{
    public static DecisionId New() => new(Guid.CreateVersion7());

    public static DecisionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out DecisionId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new DecisionId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
