using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>The form of an AI service with the nine facts of its use; the fields of the facts are named by their question ids.</summary>
public abstract class ServiceFormPage(PortalDbContext db, IMultiTenantContextAccessor tenancy, OwnerList owners) : PortalPage
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the name of the AI service.")]
    [StringLength(AiService.NameLength, ErrorMessage = "A name has at most {1} characters.")]
    public string? Name { get; set; }

    [BindProperty]
    [StringLength(AiService.PurposeLength, ErrorMessage = "The purpose has at most {1} characters.")]
    public string? Purpose { get; set; }

    [BindProperty]
    public ServiceStatus Status { get; set; }

    [BindProperty]
    public Guid? OwnerId { get; set; }

    public VendorId VendorId { get; private set; }

    public string VendorName { get; private set; } = "";

    public IReadOnlyList<OwnerChoice> Owners { get; private set; } = [];

    /// <summary>The facts on the screen: stored ones, or those just sent.</summary>
    public AnswerSheet Facts { get; protected set; } = AnswerSheet.Empty;

    /// <summary>What they come to; null while there is nothing to show yet.</summary>
    public TierResult? Tier { get; protected set; }

    public abstract string SubmitText { get; }

    public string BackLink => $"{Request.PathBase}/vendors/{VendorId}";

    protected ServiceInput Input => new(Name!, Purpose, Enum.IsDefined(Status) ? Status : ServiceStatus.Planned, OwnerId, Facts);

    /// <summary>Works the tier out from what is on the screen and saves nothing.</summary>
    protected async Task<IActionResult> PreviewAsync(CancellationToken ct)
    {
        ModelState.Clear();
        ReadFacts();
        if (ModelState.ErrorCount > 0) Response.StatusCode = StatusCodes.Status400BadRequest;
        WorkOut();
        return await ShowAsync(ct);
    }

    protected async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        Owners = [.. (await owners.AllAsync(ct)).Where(o => o.Active || o.Id == OwnerId)];
        return Page();
    }

    protected void WorkOut() => Tier = RiskTiering.Default.Evaluate(Facts, tenancy.Tenant!.BuyerType ?? BuyerType.Other);

    /// <summary>Reads the nine facts; what is not one of the answers offered becomes an error beside its question.</summary>
    protected void ReadFacts()
    {
        var facts = AnswerSheet.Empty;
        foreach (var question in UseCaseQuestions.All)
        {
            try
            {
                facts = facts.With(question.Id, AnswerValue.Read(question, [.. Request.Form[question.Id]]));
            }
            catch (RuleViolation violation)
            {
                ModelState.AddModelError(question.Id, W.Rule(violation));
                // What was ticked stays ticked, so that the clash can be seen.
                var known = Request.Form[question.Id].Where(v => v is not null && question.Option(v) is not null).Select(v => v!);
                facts = facts.With(question.Id, AnswerValue.OfMany(known));
            }
        }

        Facts = facts;
    }

    protected async Task LoadVendorAsync(VendorId id, CancellationToken ct)
    {
        VendorId = id;
        VendorName = await db.Vendors.Where(v => v.Id == id).Select(v => v.Name).FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
    }
}
