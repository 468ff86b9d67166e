namespace Aims.Portal.Domain.Evidence;

/// <summary>A permission to read one version.</summary>
public readonly record struct GrantId(Guid Value) : IEntityId, IParsable<GrantId>
{
    public static GrantId New() => new(Guid.CreateVersion7());

    public static GrantId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out GrantId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new GrantId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
