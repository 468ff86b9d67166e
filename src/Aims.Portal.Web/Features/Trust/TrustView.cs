using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Trust;

/// <param name="Title">The standard and the number.</param>
public sealed record PublishedCertificate(string Title, CertificateFacts Facts, CertificateStanding Standing);

/// <summary>A document of which name and dates are told; its file is nobody's by that.</summary>
public sealed record PublishedDocument(string Kind, string Title, DateOnly? DocumentDate, DateOnly? ValidUntil);

/// <summary>What a trust profile tells on a day.</summary>
/// <param name="Coverage">Null where the vendor does not show it.</param>
/// <param name="AsOf">In the vendor's time zone.</param>
public sealed record TrustView(
    string Organisation, string Slug, TrustProfile Profile, IReadOnlyList<PublishedCertificate> Certificates, IReadOnlyList<PublishedDocument> Documents, IReadOnlyList<AiSystem> Systems, Coverage? Coverage, DateOnly AsOf)
{
    public bool IsEmpty => Certificates.Count == 0 && Documents.Count == 0 && Systems.Count == 0 && Profile.Introduction.Length == 0;

    /// <param name="withLink">Whether the secret link may be shown.</param>
    public string? PathFor(bool withLink) => Profile.Visibility switch
    {
        ProfileVisibility.Public => $"/public/{Slug}",
        ProfileVisibility.Link when withLink => $"/public/{Slug}?key={Profile.Token}",
        _ => null,
    };

    public string IntroductionIn(bool chinese) => chinese && Profile.IntroductionZh.Length > 0 ? Profile.IntroductionZh : Profile.Introduction;
}
