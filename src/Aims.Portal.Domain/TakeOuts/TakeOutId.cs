namespace Aims.Portal.Domain.TakeOuts;

/// <summary>One archive of everything.</summary>
public readonly record struct TakeOutId(Guid Value) : IEntityId, IParsable<TakeOutId>
{
    public static TakeOutId New() => new(Guid.CreateVersion7());

    public static TakeOutId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out TakeOutId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new TakeOutId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
