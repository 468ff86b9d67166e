namespace Aims.Portal.Domain.Evidence;

/// <summary>A buyer asking for a document.</summary>
public readonly record struct AccessRequestId(Guid Value) : IEntityId, IParsable<AccessRequestId>
{
    public static AccessRequestId New() => new(Guid.CreateVersion7());

    public static AccessRequestId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out AccessRequestId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new AccessRequestId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
