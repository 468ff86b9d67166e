using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data.People;
using Aims.Portal.Web.Features.Delivery;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Account;

/// <summary>One's own name, language, appearance and password.</summary>
public abstract class SettingsPage(UserManager<Person> people, SignInManager<Person> signIn, CurrentMember me, Subscription subscription, RevokeCalendarFeeds calendars) : PortalPage
{
    [BindProperty]
    [Display(Name = "Your name")]
    [Required(ErrorMessage = "Enter your name.")]
    [StringLength(Person.NameLength, ErrorMessage = "A name has at most {1} characters.")]
    public string? Name { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    [BindProperty]
    public Appearance Appearance { get; set; }

    [BindProperty]
    [DataType(DataType.Password)]
    [StringLength(200)]
    public string? CurrentPassword { get; set; }

    [BindProperty]
    [DataType(DataType.Password)]
    [StringLength(PasswordRules.MaxLength, ErrorMessage = "The password may have at most {1} characters.")]
    public string? NewPassword { get; set; }

    /// <summary>Organisations whose reminders are to come by mail, of those in <see cref="Asked"/>.</summary>
    [BindProperty]
    public Guid[] Mails { get; set; } = [];

    /// <summary>Organisations the form showed.</summary>
    [BindProperty]
    public Guid[] Asked { get; set; } = [];

    public IReadOnlyList<ReminderSender> Senders { get; private set; } = [];

    /// <summary>Where somebody goes who changes nothing.</summary>
    public abstract string Back { get; }

    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        (Name, Language, Appearance) = (me.Name, me.Language, me.Appearance);
        return ShowAsync(ct);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(() => SaveAsync(ct), () => ShowAsync(ct));

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        Senders = await subscription.OfAsync(me.PersonId, me.Email, ct);
        return Page();
    }

    private async Task<IActionResult> SaveAsync(CancellationToken ct)
    {
        var person = await people.FindByIdAsync(me.PersonId.ToString());
        if (person is null) return NotFound();
        var revoked = false;
        if (!string.IsNullOrEmpty(NewPassword))
        {
            var changed = await people.ChangePasswordAsync(person, CurrentPassword ?? "", NewPassword);
            if (!changed.Succeeded)
            {
                foreach (var error in changed.Errors)
                    ModelState.AddModelError(error.Code == "PasswordMismatch" ? nameof(CurrentPassword) : nameof(NewPassword), error.Code == "PasswordMismatch" ? T["The present password is wrong."] : error.Description);
                Response.StatusCode = StatusCodes.Status400BadRequest;
                return await ShowAsync(ct);
            }

            // The old password is gone by now: whoever hangs up at this moment leaves no address open behind it.
            revoked = await calendars.ExecuteAsync(me.PersonId, CancellationToken.None);
        }

        person.DisplayName = Name!;
        person.Language = Languages.IsKnown(Language) ? Language! : Languages.English;
        person.Appearance = Enum.IsDefined(Appearance) ? Appearance : Appearance.Auto;
        await people.UpdateAsync(person);
        await signIn.RefreshSignInAsync(person);
        // Last: what is overtaken there is forgotten and read anew, and the person with it.
        foreach (var sender in (await subscription.OfAsync(me.PersonId, me.Email, ct)).Where(s => Asked.Contains(s.Id.Value)))
            await subscription.SetAsync(new UnsubscribeOffer(sender.Id, me.Email), Mails.Contains(sender.Id.Value), ct);
        Languages.Use(person.Language);
        Notice = revoked ? T["Your settings are saved. The secret addresses of your calendars are switched off with the old password; make new ones on the page of the calendar."] : T["Your settings are saved."];
        return Redirect(Request.PathBase + Request.Path);
    }
}
