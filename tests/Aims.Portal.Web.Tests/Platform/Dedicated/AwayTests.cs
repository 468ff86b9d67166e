using System.Net;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Dedicated;

/// <summary>A buyer's own database that is gone: its people are told in words, everybody else works on, and what was done for it meanwhile arrives afterwards.</summary>
public sealed class AwayTests(DedicatedPortal portal) : IClassFixture<DedicatedPortal>
{
    [FactOn("Postgres")]
    public async Task Only_its_own_people_notice_and_nothing_done_meanwhile_is_lost()
    {
        var (gone, here) = (await portal.AddDedicatedBankAsync("gone-bank", "Gone Bank"), await portal.AddBankAsync("here-bank", "Here Bank"));
        var (apart, shared) = (await Bank.OpenAsync(portal, gone), await Bank.OpenAsync(portal, here));
        var vendor = portal.NewVisitor();
        var link = await apart.SendAsync(portal, "alex@lumenfall.example");
        await shared.SendAsync(portal, "alex@lumenfall.example");
        var request = (await vendor.SubmitAsync(await vendor.GetAsync(link + "/join"), "main .card form", new() { ["Name"] = "Alex Cheung", ["Password"] = "seven quiet lanterns drift" })).Location!;
        await portal.InTenantAsync(here, async db =>
        {
            (await db.Obligations.SingleAsync()).MoveTo(portal.Today.AddDays(1), portal.Today);
            await db.SaveChangesAsync();
        });
        await vendor.AnswerAllAsync(request);

        await portal.TakeAwayAsync(gone);
        try
        {
            var page = await apart.Manager.GetAsync("~/vendors");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
            Assert.Contains("The database of your organisation cannot be reached at the moment.", page.Text);
            Assert.Equal("30", page.Response.Headers.RetryAfter!.ToString());
            Assert.DoesNotContain("buyer1", page.Html.DocumentElement.OuterHtml, StringComparison.Ordinal);

            // A stranger cannot tell it from one that does not exist.
            Assert.Equal(HttpStatusCode.NotFound, (await shared.Manager.GetAsync("/gone-bank/vendors")).Status);
            Assert.Equal(HttpStatusCode.Redirect, (await portal.NewVisitor().GetAsync("/gone-bank/vendors")).Status);
            foreach (var path in new[] { "home", "vendors", "assessments" }) Assert.Equal(HttpStatusCode.OK, (await shared.Manager.GetAsync("~/" + path)).Status);

            // The vendor hands in; the other bank's reminder goes out; the health page says what is wrong, and not whose.
            var done = await vendor.SubmitAsync(await vendor.OpenAsync(request + "/check"), "main form[method=post]", new() { ["Confirm"] = "true" });
            Assert.Equal(HttpStatusCode.Redirect, done.Status);
            await portal.RunAsync<ReminderSweep>(s => s.RunAsync(CancellationToken.None));
            await portal.PumpMailAsync();
            Assert.Contains(portal.SentMails(), m => m.To.Mailboxes.Any(a => a.Address == "alex@lumenfall.example") && m.HtmlBody!.Contains("Here Bank", StringComparison.Ordinal) && m.Subject!.Contains("due", StringComparison.OrdinalIgnoreCase));
            var health = await portal.NewVisitor().GetAsync("/health/ready");
            Assert.Equal(HttpStatusCode.OK, health.Status);
            Assert.Contains("1 of 1 cannot be used", health.Text);
            Assert.DoesNotContain("gone", health.Text, StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            await portal.BringBackAsync(gone);
        }

        await Until.TrueAsync(async () => (await apart.Manager.GetAsync("~/vendors")).Status is HttpStatusCode.OK, "The database is back and the bank is still turned away.");
        await portal.PumpMailAsync();
        Assert.Equal(ObligationState.Met, await apart.InAsync(portal, db => db.Obligations.Select(o => o.State).SingleAsync()));
        Assert.Single(portal.SentMails(), m => m.To.Mailboxes.Any(a => a.Address == apart.Tommy.Email) && m.Subject!.Contains("has submitted", StringComparison.Ordinal));
        Assert.Contains("1 usable", (await portal.NewVisitor().GetAsync("/health/ready")).Text);
    }
}
