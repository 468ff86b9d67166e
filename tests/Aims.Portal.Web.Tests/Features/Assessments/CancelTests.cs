using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Features.Reviews;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Assessments;

public sealed class CancelTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task The_mail_about_a_request_taken_back_leads_to_what_the_vendor_wrote()
    {
        var s = await ReviewScenario.LowAsync(portal, "taken-back");

        await CancelAsync(s);

        var mail = Assert.Single(portal.SentMails(), m => m.Subject?.Contains("took back its request HB-2026-taken-back", StringComparison.Ordinal) == true);
        Assert.Contains($"https://portal.test/{s.Lumen.Slug}/requests/{s.Id}", mail.TextBody);
        Assert.Contains($"href=\"https://portal.test/{s.Lumen.Slug}/requests/{s.Id}\"", mail.HtmlBody);
        var vendor = await portal.SignInAsync(s.Owner);
        Assert.Contains("Cancelled by", (await vendor.OpenAsync($"~/requests/{s.Id}")).Text);
    }

    [Fact]
    public async Task Whoever_never_accepted_has_nothing_to_open_and_is_sent_no_button()
    {
        var s = await ReviewScenario.LowAsync(portal, "never-accepted");
        await portal.AsOwnerAsync(db => db.AcrossTenants<Assessment>().Where(a => a.Id == s.Id).ExecuteUpdateAsync(x => x.SetProperty(a => a.VendorOrganisationId, (OrganisationId?)null)));

        await CancelAsync(s);

        var mail = Assert.Single(portal.SentMails(), m => m.Subject?.Contains("took back its request HB-2026-never-accepted", StringComparison.Ordinal) == true);
        Assert.DoesNotContain("https://portal.test", mail.TextBody);
    }

    private async Task CancelAsync(ReviewScenario s)
    {
        var officer = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.ProcurementOfficer, "Tommy Wong"));
        await officer.SubmitAsync(await officer.OpenAsync($"~/assessments/{s.Id}"), "form[action*='Cancel']", []);
        await portal.PumpMailAsync();
    }
}
