using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Vendors;

/// <summary>A person at a vendor to whom a buyer writes.</summary>
public sealed class VendorContact : ITenantOwned, IAudited
{
    public const int NameLength = 100;

    private VendorContact()
    {
    }

    public VendorContact(Vendor vendor, string name, string email, string language, string? position)
    {
        TenantId = vendor.TenantId;
        VendorId = vendor.Id;
        Id = ContactId.New();
        Change(name, email, language, position);
    }

    public OrganisationId TenantId { get; private set; }

    public ContactId Id { get; private set; }

    public VendorId VendorId { get; private set; }

    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    /// <summary>The language of the mails: <c>en</c> or <c>zh-Hant</c>.</summary>
    public string Language { get; private set; } = "en";

    public string? Position { get; private set; }

    public Guid AuditId => Id.Value;

    public void Change(string name, string email, string language, string? position)
    {
        Name = name;
        Email = email;
        Language = language;
        Position = position;
    }
}
