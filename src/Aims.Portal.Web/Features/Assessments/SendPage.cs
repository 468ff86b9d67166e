using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>What stands on the page that sends a questionnaire: what can be chosen, and the tier and questionnaire that follow from the choice.</summary>
public abstract class SendPage(PortalDbContext db, IMultiTenantContextAccessor tenancy) : PortalPage
{
    private const int MostVendors = 500;

    [BindProperty(SupportsGet = true, Name = "vendor")]
    public VendorId? VendorId { get; set; }

    [BindProperty]
    public List<AiServiceId> Services { get; set; } = [];

    public Vendor? Vendor { get; private set; }

    public IReadOnlyList<AiService> AllServices { get; private set; } = [];

    public IReadOnlyList<VendorContact> Contacts { get; private set; } = [];

    public IReadOnlyList<VendorChoice> Vendors { get; private set; } = [];

    /// <summary>Null without a service: a tier is that of a use, and none is invented.</summary>
    public RiskTier? Tier => AllServices.Count == 0 ? null : Facts.Tier;

    public string? Proposed => Tier is { } tier ? RiskTiering.Default.Profile(tier).QuestionnaireId : null;

    protected IReadOnlyList<AiService> Chosen => [.. AllServices.Where(s => Services.Contains(s.Id))];

    private AssessmentFacts Facts => CombinedFacts.Of(Chosen.Count > 0 ? Chosen : AllServices, BuyerType);

    /// <summary>How many questions of a questionnaire the vendor would see.</summary>
    public int SizeOf(Questionnaire questionnaire)
    {
        var shown = Visibility.Of(questionnaire, Facts, AnswerSheet.Empty);
        return questionnaire.Questions.Count(q => q.AnsweredBy is AnsweredBy.Vendor && shown.Contains(q.Id));
    }

    protected BuyerType BuyerType => tenancy.Tenant!.BuyerType ?? BuyerType.Other;

    protected async Task LoadVendorsAsync(CancellationToken ct) =>
        Vendors = await db.Vendors.Where(v => v.Status != VendorStatus.Ended).OrderBy(v => v.Name).Take(MostVendors).Select(v => new VendorChoice(v.Id, v.Name)).ToListAsync(ct);

    protected async Task LoadAsync(CancellationToken ct)
    {
        if (VendorId is not { } id) throw new NotFoundException();
        Vendor = await db.Vendors.OneAsync(v => v.Id == id, ct);
        AllServices = await db.AiServices.Where(s => s.VendorId == id && s.Status != ServiceStatus.Ended).OrderBy(s => s.Name).ToListAsync(ct);
        Contacts = await db.VendorContacts.Where(c => c.VendorId == id).OrderBy(c => c.Id).ToListAsync(ct);
    }
}

public sealed record VendorChoice(VendorId Id, string Name);
