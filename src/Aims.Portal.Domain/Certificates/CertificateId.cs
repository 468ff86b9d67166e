namespace Aims.Portal.Domain.Certificates;

/// <summary>A certificate recorded from an evidence document. Random, since the other party sees it (see <see cref="IEntityId"/>).</summary>
public readonly record struct CertificateId(Guid Value) : IEntityId, IParsable<CertificateId>
{
    public static CertificateId New() => new(UntimedKey.New());

    public static CertificateId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out CertificateId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new CertificateId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
