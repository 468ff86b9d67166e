using System.ComponentModel.DataAnnotations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>The form of a vendor, the same for a new one and a change.</summary>
public abstract class VendorFormPage(OwnerList owners, AddVendor add) : PortalPage
{
    protected AddVendor Add => add;

    [BindProperty]
    [Required(ErrorMessage = "Enter the vendor's name.")]
    [StringLength(Vendor.NameLength, ErrorMessage = "A name has at most {1} characters.")]
    public string? Name { get; set; }

    [BindProperty]
    [StringLength(Vendor.NameLength, ErrorMessage = "A legal name has at most {1} characters.")]
    public string? LegalName { get; set; }

    [BindProperty]
    [StringLength(Vendor.NameLength, ErrorMessage = "A web address has at most {1} characters here.")]
    public string? Website { get; set; }

    [BindProperty]
    [StringLength(Vendor.ShortLength, ErrorMessage = "A country has at most {1} characters.")]
    public string? Country { get; set; }

    [BindProperty]
    [StringLength(Vendor.NotesLength, ErrorMessage = "Notes have at most {1} characters.")]
    public string? Notes { get; set; }

    [BindProperty]
    public Guid? OwnerId { get; set; }

    /// <summary>The name the user was warned about; sent again with the same name, it is meant.</summary>
    [BindProperty]
    public string? WarnedName { get; set; }

    /// <summary>The vendor that already bears this name.</summary>
    public VendorId? Same { get; private set; }

    public IReadOnlyList<OwnerChoice> Owners { get; private set; } = [];

    public abstract string SubmitText { get; }

    public abstract string BackLink { get; }

    protected VendorInput Input => new(Name!, LegalName, Website, Country, Notes, OwnerId);

    /// <summary>What the fields' own rules do not say.</summary>
    protected Task CheckAsync()
    {
        Input.Check();
        return Task.CompletedTask;
    }

    protected async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        Owners = [.. (await owners.AllAsync(ct)).Where(o => o.Active || o.Id == OwnerId)];
        return Page();
    }

    /// <summary>True when the name is taken and the user has not yet been told.</summary>
    protected async Task<bool> WarnAsync(VendorId? except, CancellationToken ct)
    {
        if (string.Equals(WarnedName, Name, StringComparison.OrdinalIgnoreCase)) return false;
        Same = await add.SameNameAsync(Name!, except, ct);
        if (Same is null) return false;
        ModelState.AddModelError(nameof(Name), T["{0} is already in your register. Open that vendor, or save once more if this is another one.", Name!]);
        // What the tag helper would repeat from the request is the old value.
        ModelState.Remove(nameof(WarnedName));
        WarnedName = Name;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return true;
    }
}
