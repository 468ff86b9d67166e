using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Certificates.Buyers;

/// <summary>The picture or letter that shows what a buyer's own check found: a file in the buyer's own container.</summary>
public sealed class CheckPicture : ITenantOwned, IAudited
{
    private CheckPicture()
    {
    }

    /// <param name="id">Names it in the check, as <see cref="History.RegisterCheck.Screenshot"/>.</param>
    public CheckPicture(SharedCertificate certificate, DocumentId id, string fileName, string contentType, DateTime now)
    {
        TenantId = certificate.BuyerId;
        CertificateId = certificate.CertificateId;
        Id = id;
        FileName = fileName;
        ContentType = contentType;
        BlobName = $"checks/{id.Value:N}";
        UploadedAt = now;
    }

    public OrganisationId TenantId { get; private set; }

    public DocumentId Id { get; private set; }

    public CertificateId CertificateId { get; private set; }

    public string FileName { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public string BlobName { get; private set; } = "";

    /// <summary>In bytes; 0 until the file is wholly kept.</summary>
    public long Size { get; private set; }

    /// <summary>Of the file, in small hexadecimal letters; empty until it is wholly kept.</summary>
    public string Sha256 { get; private set; } = "";

    public DateTime UploadedAt { get; private set; }

    public Guid AuditId => CertificateId.Value;

    /// <summary>The check was a mistake: nobody is given the picture any more, and a job removes it.</summary>
    public void Discard() => (Size, Sha256) = (0, "");

    public void Stored(long size, string sha256) => (Size, Sha256) = (size, sha256);
}
