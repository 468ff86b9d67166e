using System.ComponentModel.DataAnnotations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Vendors;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Organisations;

/// <summary>A new buyer with its first administrator.</summary>
[Requires(Permission.Operate)]
public sealed class NewModel(AddBuyer add) : PortalPage
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the organisation's name.")]
    [StringLength(Organisation.NameLength, ErrorMessage = "A name has at most {1} characters.")]
    public string? Name { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the short name for addresses.")]
    [StringLength(Slugs.MaxLength, ErrorMessage = "A short name has at most {1} characters.")]
    public string? Slug { get; set; }

    [BindProperty]
    public BuyerType Type { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the administrator's name.")]
    [StringLength(VendorContact.NameLength, ErrorMessage = "A name has at most {1} characters.")]
    public string? AdministratorName { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the administrator's e-mail address.")]
    [StringLength(Invitation.EmailLength, ErrorMessage = "An e-mail address has at most {1} characters.")]
    public string? Email { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    /// <summary>Null while there is no address to judge.</summary>
    private ContactInput? Administrator => Email is null ? null : new ContactInput(AdministratorName ?? "", Email, Language, null);

    public static string TypeWords(BuyerType type) => type switch
    {
        BuyerType.Bank => "Bank",
        BuyerType.Insurer => "Insurer",
        BuyerType.LicensedCorporation => "Licensed corporation",
        BuyerType.StoredValueOrStablecoin => "Stored value or stablecoin",
        BuyerType.Listed => "Listed company",
        BuyerType.Other => "Other",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(
        async () =>
        {
            await add.ExecuteAsync(new BuyerInput(Name!, Slug!, Enum.IsDefined(Type) ? Type : BuyerType.Other, Administrator!), ct);
            Notice = T["{0} is set up and its administrator is invited.", Name!];
            return Redirect(Request.PathBase + "/organisations");
        },
        () => Task.FromResult<IActionResult>(Page()),
        () => add.CheckAsync(Slug, Administrator, ct));
}
