namespace Aims.Portal.Domain.Vendors;

/// <summary>A person to write to at a vendor.</summary>
public readonly record struct ContactId(Guid Value) : IEntityId, IParsable<ContactId>
{
    public static ContactId New() => new(Guid.CreateVersion7());

    public static ContactId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out ContactId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new ContactId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
