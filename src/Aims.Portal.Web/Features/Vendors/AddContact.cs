using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Ui;
using MimeKit;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>What is typed about a person at a vendor.</summary>
public sealed record ContactInput(string Name, string Email, string? Language, string? Position)
{
    public string KnownLanguage => Languages.IsKnown(Language) ? Language! : Languages.English;

    /// <exception cref="RuleViolation">No mail server would take the address.</exception>
    public void Check()
    {
        var at = Email.LastIndexOf('@');
        if (Email.Length > Invitation.EmailLength || at < 1 || at == Email.Length - 1
            || !MailboxAddress.TryParse(Email, out var mailbox) || mailbox.Address != Email || !string.IsNullOrEmpty(mailbox.Name)
            || Uri.CheckHostName(Email[(at + 1)..]) is not UriHostNameType.Dns || Email.AsSpan(at + 1).ContainsAnyExceptInRange('\u0021', '\u007e'))
            throw new RuleViolation("contact.email", "This is not an e-mail address mail can be sent to. Write it like name@vendor.example.") { Field = nameof(Email) };
    }
}

/// <summary>Adds a person at a vendor to whom questionnaires can be sent.</summary>
public sealed class AddContact(PortalDbContext db)
{
    public async Task<ContactId> ExecuteAsync(VendorId vendorId, ContactInput input, CancellationToken ct)
    {
        input.Check();
        var vendor = await db.Vendors.OneAsync(v => v.Id == vendorId, ct);
        var contact = new VendorContact(vendor, input.Name, input.Email, input.KnownLanguage, input.Position);
        db.VendorContacts.Add(contact);
        await db.SaveChangesAsync(ct);
        return contact.Id;
    }
}
