using Aims.Portal.Domain.Certificates.Bodies;

namespace Aims.Portal.Domain.Certificates;

/// <summary>What a judgement looks up: dates of editions and the register of bodies. A buyer's own entries go over the shipped ones, for its own tenant only.</summary>
public sealed record CertificateReference(CertificateEditions Editions, BodyRegister Bodies)
{
    public static CertificateReference Shipped { get; } = new(CertificateEditions.Shipped, BodyRegister.Shipped);
}
