using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>The form of a contact, the same for a new one and a change.</summary>
public abstract class ContactFormPage(PortalDbContext db) : PortalPage
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the contact's name.")]
    [StringLength(VendorContact.NameLength, ErrorMessage = "A name has at most {1} characters.")]
    public string? Name { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the contact's e-mail address.")]
    [StringLength(Invitation.EmailLength, ErrorMessage = "An e-mail address has at most {1} characters.")]
    public string? Email { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    [BindProperty]
    [StringLength(Vendor.ShortLength, ErrorMessage = "A position has at most {1} characters.")]
    public string? Position { get; set; }

    public VendorId VendorId { get; private set; }

    public string VendorName { get; private set; } = "";

    public string BackLink => $"{Request.PathBase}/vendors/{VendorId}#contacts";

    protected ContactInput Input => new(Name!, Email!, Language, Position);

    /// <summary>What the fields' own rules do not say; one left empty is theirs.</summary>
    protected Task CheckAsync()
    {
        if (Email is not null) Input.Check();
        return Task.CompletedTask;
    }

    protected async Task LoadVendorAsync(VendorId id, CancellationToken ct)
    {
        VendorId = id;
        VendorName = await db.Vendors.Where(v => v.Id == id).Select(v => v.Name).FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
    }
}
