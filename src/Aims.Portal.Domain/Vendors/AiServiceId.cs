namespace Aims.Portal.Domain.Vendors;

/// <summary>An AI service that a buyer uses or wants to use.</summary>
public readonly record struct AiServiceId(Guid Value) : IEntityId, IParsable<AiServiceId>
{
    public static AiServiceId New() => new(Guid.CreateVersion7());

    public static AiServiceId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out AiServiceId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new AiServiceId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
