namespace Aims.Portal.Domain.Vendors;

/// <summary>A vendor in a buyer's register.</summary>
public readonly record struct VendorId(Guid Value) : IEntityId, IParsable<VendorId>
{
    public static VendorId New() => new(Guid.CreateVersion7());

    public static VendorId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out VendorId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new VendorId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
