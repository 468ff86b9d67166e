namespace Aims.Portal.Domain.Certificates.Buyers;

/// <summary>A point of a certificate that a buyer has accepted for a time.</summary>
public readonly record struct AcceptedPointId(Guid Value) : IEntityId, IParsable<AcceptedPointId>
{
    public static AcceptedPointId New() => new(Guid.CreateVersion7());

    public static AcceptedPointId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out AcceptedPointId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new AcceptedPointId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
