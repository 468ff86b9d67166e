namespace Aims.Portal.Domain.Trust;

/// <summary>An AI system of a vendor.</summary>
public readonly record struct AiSystemId(Guid Value) : IEntityId, IParsable<AiSystemId>
{
    public static AiSystemId New() => new(Guid.CreateVersion7());

    public static AiSystemId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out AiSystemId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new AiSystemId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
