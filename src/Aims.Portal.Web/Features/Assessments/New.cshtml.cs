using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>Send a questionnaire: what, to whom, by when. Everything that stands against it is said at once.</summary>
[Requires(Permission.SendAssessments)]
public sealed class NewModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, PreflightSend preflight, SendAssessment send) : PortalPage
{
    private const int DefaultDays = 21;

    [BindProperty(SupportsGet = true, Name = "vendor")]
    public VendorId? VendorId { get; set; }

    [BindProperty]
    public List<AiServiceId> Services { get; set; } = [];

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

    public Vendor? Vendor { get; private set; }

    public IReadOnlyList<AiService> AllServices { get; private set; } = [];

    public IReadOnlyList<VendorContact> Contacts { get; private set; } = [];

    public IReadOnlyList<VendorChoice> Vendors { get; private set; } = [];

    public IReadOnlyList<SendProblem> Problems { get; private set; } = [];

    /// <summary>Null without a service: a tier is that of a use, and none is invented.</summary>
    public RiskTier? Tier => AllServices.Count == 0 ? null : Facts.Tier;

    public string? Proposed => Tier is { } tier ? RiskTiering.Default.Profile(tier).QuestionnaireId : null;

    private IReadOnlyList<AiService> Chosen => [.. AllServices.Where(s => Services.Contains(s.Id))];

    private AssessmentFacts Facts => CombinedFacts.Of(Chosen.Count > 0 ? Chosen : AllServices, tenancy.Tenant!.BuyerType ?? BuyerType.Other);

    /// <summary>How many questions of a questionnaire the vendor would see.</summary>
    public int SizeOf(Questionnaire questionnaire)
    {
        var shown = Visibility.Of(questionnaire, Facts, AnswerSheet.Empty);
        return questionnaire.Questions.Count(q => q.AnsweredBy is AnsweredBy.Vendor && shown.Contains(q.Id));
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (VendorId is null)
        {
            Vendors = await db.Vendors.Where(v => v.Status != VendorStatus.Ended).OrderBy(v => v.Name).Take(500).Select(v => new VendorChoice(v.Id, v.Name)).ToListAsync(ct);
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
                Problems = await preflight.CheckAsync(draft, tenancy.Tenant!.BuyerType ?? BuyerType.Other, ct);
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

    private async Task LoadAsync(CancellationToken ct)
    {
        if (VendorId is not { } id) throw new NotFoundException();
        Vendor = await db.Vendors.OneAsync(v => v.Id == id, ct);
        AllServices = await db.AiServices.Where(s => s.VendorId == id && s.Status != ServiceStatus.Ended).OrderBy(s => s.Name).ToListAsync(ct);
        Contacts = await db.VendorContacts.Where(c => c.VendorId == id).OrderBy(c => c.Id).ToListAsync(ct);
    }

    private static DateOnly NextWorkingDay(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday => date.AddDays(2),
        DayOfWeek.Sunday => date.AddDays(1),
        _ => date,
    };
}

public sealed record VendorChoice(VendorId Id, string Name);
