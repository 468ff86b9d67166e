using System.Net;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Vendors;

/// <summary>A vendor's page is kept while nothing it rests on changes: whatever changes is seen by the next who looks, whoever changed it, and each reader is shown what he may do.</summary>
public sealed class KeptVendorTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    private string Path => $"~/vendors/{portal.Assessment.VendorId}";

    [Fact]
    public async Task A_second_look_reads_little_and_shows_the_same()
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.RiskManager]);
        var first = await visitor.OpenAsync(Path);
        portal.Commands.Reset();
        var second = await visitor.OpenAsync(Path);

        Assert.InRange(portal.Commands.Count, 1, 4);
        Assert.Equal(first.Html.QuerySelector("main")!.OuterHtml, second.Html.QuerySelector("main")!.OuterHtml);
        // What is kept is nobody's own: a form would carry the token of whoever looked first.
        Assert.Empty(second.Html.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Every_kind_of_row_that_changes_is_seen_at_once()
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.RiskManager]);
        var now = portal.Clock.GetUtcNow().UtcDateTime;
        Task<Vendor> OursAsync(PortalDbContext db) => db.Vendors.SingleAsync(v => v.Id == portal.Assessment.VendorId);
        Finding Raised(Domain.Assessments.Assessment a, int number) => new(a, $"F-9{number:000}", "GOV-01", $"Raised finding {number}", Severity.High, portal.Today.AddDays(9), now.AddSeconds(number));
        (string Shown, Func<PortalDbContext, Task> Change)[] changes =
        [
            ("Changed legal name", async db => (await OursAsync(db)).Describe("Zephyrine Analytics", "Changed legal name", null, null, null, portal.Members[Role.RiskManager].Id)),
            ("Renamed owner", async db => (await db.Users.SingleAsync(p => p.Id == portal.Members[Role.RiskManager].Id)).DisplayName = "Renamed owner"),
            ("Another service", async db => db.Add(new AiService(await OursAsync(db), "Another service"))),
            ("Renamed service", async db => (await db.AiServices.SingleAsync(s => s.Name == "Another service")).Describe("Renamed service", null, ServiceStatus.Planned, null)),
            ("Another contact", async db => db.Add(new VendorContact(await OursAsync(db), "Another contact", "another@vendor.example", "en", null))),
            ("Third contact", async db =>
            {
                db.Remove(await db.VendorContacts.SingleAsync(c => c.Name == "Another contact"));
                db.Add(new VendorContact(await OursAsync(db), "Third contact", "third@vendor.example", "en", null));
            }),
            ("Raised finding 1", async db => db.Add(Raised(await db.Assessments.SingleAsync(a => a.Id == portal.Assessment.Id), 1))),
            ("Retitled finding", async db => (await db.Findings.SingleAsync(f => f.Title == "Raised finding 1")).Describe("Retitled finding", Severity.High, null)),
            ("Raised finding 2", async db =>
            {
                // A draft goes and another comes: as many as before, and as often changed.
                db.Add(Raised(await db.Assessments.SingleAsync(a => a.Id == portal.Assessment.Id), 3));
                await db.SaveChangesAsync();
                await visitor.OpenAsync(Path);
                db.Remove(await db.Findings.SingleAsync(f => f.Title == "Raised finding 3"));
                var next = new Finding(await db.Assessments.SingleAsync(a => a.Id == portal.Assessment.Id), "F-9004", "GOV-01", "Raised finding 2", Severity.High, null, now.AddMinutes(5));
                db.Add(next);
            }),
            ("Another date", async db => db.Add(new Obligation(portal.Bank.Id, ObligationKind.Review, portal.Assessment.Id.Value, "Another date", "/x", portal.Today.AddDays(33), portal.Today) { VendorId = portal.Assessment.VendorId })),
            (portal.Today.AddDays(34).ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture), async db => (await db.Obligations.SingleAsync(o => o.Subject == "Another date")).MoveTo(portal.Today.AddDays(34), portal.Today)),
            ("Round 2", async db => (await db.Assessments.SingleAsync(a => a.Id == portal.Assessment.Id)).Return(portal.Today.AddDays(20), portal.Today, now)),
        ];
        foreach (var (shown, change) in changes)
        {
            Assert.DoesNotContain(shown, (await visitor.OpenAsync(Path)).Text);
            await portal.InTenantAsync(portal.Bank, async db =>
            {
                await change(db);
                await db.SaveChangesAsync();
            });
            Assert.Contains(shown, (await visitor.OpenAsync(Path)).Text);
        }
    }

    [Fact]
    public async Task What_the_vendor_changes_and_what_the_bank_finds_is_seen_at_once()
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.Reviewer]);
        await visitor.OpenAsync(Path);
        await portal.AcrossAsync(async db =>
        {
            var certificate = await db.AcrossTenants<Certificate>().SingleAsync(c => c.TenantId == portal.Vendor.Id);
            var facts = CertificateJson.Read(certificate.FactsJson);
            certificate.Record(CertificateJson.Write(facts with { CertificationBody = "Changed body" }), facts.ExpiryDate);
            (await db.AcrossTenants<SharedCertificate>().SingleAsync(c => c.CertificateId == certificate.Id && c.BuyerId == portal.Bank.Id)).Update(certificate, portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });
        var changed = await visitor.OpenAsync(Path);
        Assert.Contains("Changed body", changed.Text);
        Assert.DoesNotContain("Withdrawn", changed.Html.QuerySelector("[aria-labelledby=cert] tbody")!.TextContent);

        await portal.InTenantAsync(portal.Bank, async db =>
        {
            var checks = await db.BuyerChecks.SingleAsync();
            checks.Keep(CertificateJson.WriteChecks([new RegisterCheck(portal.Today, new EventProof("Daniel", portal.Clock.GetUtcNow().UtcDateTime), "Daniel", "IAF CertSearch", RegisterResult.Withdrawn)]), "withdrawn");
            await db.SaveChangesAsync();
        });
        Assert.Contains("Withdrawn", (await visitor.OpenAsync(Path)).Html.QuerySelector("[aria-labelledby=cert] tbody")!.TextContent);

        await portal.AcrossAsync(async db =>
        {
            foreach (var grant in await db.AcrossTenants<Domain.Evidence.EvidenceGrant>().Where(g => g.BuyerId == portal.Bank.Id && g.RevokedAt == null).ToListAsync()) grant.Revoke(portal.Clock.GetUtcNow().UtcDateTime);
            db.RemoveRange(await db.AcrossTenants<SharedCertificate>().Where(c => c.BuyerId == portal.Bank.Id).ToListAsync());
            await db.SaveChangesAsync();
        });
        Assert.Contains("withdrawn by the vendor", (await visitor.OpenAsync(Path)).Text);
    }

    [Fact]
    public async Task Each_reader_is_offered_what_that_one_may_do_and_reads_the_own_language()
    {
        var (manager, auditor) = (await portal.SignInAsync(portal.Members[Role.RiskManager]), await portal.SignInAsync(portal.Members[Role.Auditor]));
        var add = $"a[href$='/vendors/{portal.Assessment.VendorId}/services/new']";

        Assert.NotNull((await manager.OpenAsync(Path)).Html.QuerySelector(add));
        Assert.Null((await auditor.OpenAsync(Path)).Html.QuerySelector(add));
        await auditor.SubmitAsync(await auditor.OpenAsync(Path), "form[action$='/account/language']", new() { ["language"] = "zh-Hant" });
        Assert.Contains("證書", (await auditor.OpenAsync(Path)).Html.QuerySelector("#cert")!.TextContent);
        Assert.Equal("Certificates", (await manager.OpenAsync(Path)).Html.QuerySelector("#cert")!.TextContent);
        Assert.NotNull((await manager.OpenAsync(Path)).Html.QuerySelector(add));
    }

    [Fact]
    public async Task Another_buyer_is_told_of_nothing_that_is_kept()
    {
        await (await portal.SignInAsync(portal.Members[Role.RiskManager])).OpenAsync(Path);
        var stranger = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync("kept-vendor-other"), Role.RiskManager, "Eve Moriarty"));

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(Path)).Status);
    }
}
