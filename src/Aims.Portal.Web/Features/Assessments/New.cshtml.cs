using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>Send a questionnaire: what, to whom, by when. Everything that stands against it is said at once.</summary>
[Requires(Permission.SendAssessments)]
public sealed class NewModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, PreflightSend preflight, SendAssessment send) : SendPage(db, tenancy)
{
    private const int DefaultDays = 21;

    [BindProperty]
    public ContactId? Contact { get; set; }

    [BindProperty]
    public string? Questionnaire { get; set; }

    [BindProperty]
    [Display(Name = "Due date")]
    public DateOnly? DueDate { get; set; }

    [BindProperty]
    [StringLength(Assessment.MessageLength, ErrorMessage = "A message has at most {1} characters.")]
    public string? Message { get; set; }

    /// <summary>The sender has read the warnings.</summary>
    [BindProperty]
    public bool Anyway { get; set; }

    public IReadOnlyList<SendProblem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (VendorId is null)
        {
            await LoadVendorsAsync(ct);
            return Page();
        }

        await LoadAsync(ct);
        Services = [.. AllServices.Select(s => s.Id)];
        Contact = Contacts.Count > 0 ? Contacts[0].Id : null;
        // Where nothing is known of the use, the questionnaire that leaves nothing out.
        Questionnaire = Proposed ?? ShippedQuestionnaires.AiVendorDueDiligence.Id;
        DueDate = NextWorkingDay(W.Today.AddDays(DefaultDays));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return await TryAsync(
            async () =>
            {
                var draft = new SendDraft(Vendor!, Chosen, Contacts.FirstOrDefault(c => c.Id == Contact), ShippedQuestionnaires.Find(Questionnaire ?? ""), DueDate);
                Problems = await preflight.CheckAsync(draft, BuyerType, ct);
                foreach (var problem in Problems.Where(p => p.Blocks)) ModelState.AddModelError(problem.Field, problem.Text);
                if (!ModelState.IsValid || Problems.Count > 0 && !Anyway)
                {
                    Response.StatusCode = StatusCodes.Status400BadRequest;
                    return Page();
                }

                var id = await send.ExecuteAsync(draft, Message, ct);
                Notice = T["Sent. {0} gets a mail with one button.", draft.Contact!.Name];
                return RedirectToPage("/Assessments/Details", new { id });
            },
            () => Task.FromResult<IActionResult>(Page()));
    }

    private static DateOnly NextWorkingDay(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday => date.AddDays(2),
        DayOfWeek.Sunday => date.AddDays(1),
        _ => date,
    };
}
