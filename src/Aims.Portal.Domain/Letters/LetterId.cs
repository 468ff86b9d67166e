namespace Aims.Portal.Domain.Letters;

/// <summary>A letter to a buyer whose rows are in a database of its own.</summary>
public readonly record struct LetterId(Guid Value) : IEntityId, IParsable<LetterId>
{
    public static LetterId New() => new(Guid.CreateVersion7());

    public static LetterId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out LetterId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new LetterId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
