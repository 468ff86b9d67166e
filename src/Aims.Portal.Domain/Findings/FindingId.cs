namespace Aims.Portal.Domain.Findings;

/// <summary>A shortcoming that somebody must mend. Random, since the other party sees it (see <see cref="IEntityId"/>).</summary>
public readonly record struct FindingId(Guid Value) : IEntityId, IParsable<FindingId>
{
    public static FindingId New() => new(UntimedKey.New());

    public static FindingId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out FindingId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new FindingId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
