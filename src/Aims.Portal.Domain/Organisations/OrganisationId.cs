namespace Aims.Portal.Domain.Organisations;

/// <summary>An organisation, which is also the tenant. Random, since the other party sees it (see <see cref="IEntityId"/>).</summary>
public readonly record struct OrganisationId(Guid Value) : IEntityId, IParsable<OrganisationId>
{
    public static OrganisationId New() => new(UntimedKey.New());

    public static OrganisationId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out OrganisationId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new OrganisationId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
