using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Certificates;

/// <summary>Whether a buyer can rely on a certificate for one of the vendor's services, point by point, on the certificate's page.</summary>
public sealed class RelianceTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Each_point_says_how_it_came_out_why_and_what_to_do()
    {
        var (bank, assessment, path) = await SceneAsync("points");
        await ChangeAsync(bank, assessment.VendorId, "Lumenfall Holdings Limited", "Lumenfall Collect 2.0", "Lumenfall Score 4.2");
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var page = await manager.OpenAsync(path);

        Assert.Equal("Not acceptable", page.Html.QuerySelector("#reliance .card-header .st")!.TextContent);
        Assert.Contains("The certificate belongs to another company.", Row(page, "Holder"));
        Assert.Contains("Ask for a certificate of Lumenfall Holdings Limited", Row(page, "Holder"));
        Assert.Contains("Holder: Lumenfall Credit Analytics Limited. Contracting entity: Lumenfall Holdings Limited.", Row(page, "Holder"));
        Assert.Contains("Not met", Row(page, "Scope"));
        Assert.Contains("Not met", Row(page, "Surveillance audits"));

        await ChangeAsync(bank, assessment.VendorId, "Lumenfall Holdings Limited", "Zebra Chat");
        Assert.Contains("Not met", Row(await manager.OpenAsync(path + "?service=Zebra+Chat"), "Scope"));
        var other = await manager.OpenAsync(path + "?service=Lumenfall+Score+4.2");
        Assert.Contains("Met", Row(other, "Scope"));
        Assert.DoesNotContain("Not met", Row(other, "Scope"));
        Assert.Equal(page.Html.QuerySelector("#service option[selected]")!.TextContent, (await manager.OpenAsync(path + "?service=Nobody's")).Html.QuerySelector("#service option[selected]")!.TextContent);
    }

    [Fact]
    public async Task What_the_vendor_had_confirmed_is_its_word_and_stays_to_be_checked()
    {
        var (bank, assessment, path) = await SceneAsync("claim");
        await ChangeAsync(bank, assessment.VendorId, "Lumenfall Credit Analytics Ltd", "Lumenfall Score 4.2");
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var page = await manager.OpenAsync(path);

        Assert.Contains("Met", Row(page, "Holder"));
        Assert.DoesNotContain("Met ", Row(page, "State confirmed"));
        Assert.Contains("Not known", Row(page, "State confirmed"));
        Assert.Contains("Met", Row(page, "Scope"));
        Assert.DoesNotContain("Its state was confirmed", page.Html.QuerySelector("#reliance")!.TextContent);
    }

    [Fact]
    public async Task A_scope_that_names_no_service_is_the_vendors_word_too()
    {
        var (bank, assessment, path) = await SceneAsync("scope");
        await ChangeAsync(bank, assessment.VendorId, "Lumenfall Credit Analytics Ltd", "Zebra Chat");
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var row = Row(await manager.OpenAsync(path), "Scope");

        Assert.Contains("Not known", row);
        Assert.Contains("The vendor states that the scope covers its service", row);
    }

    [Fact]
    public async Task Without_a_service_in_the_register_nothing_is_judged()
    {
        var (bank, _, path) = await SceneAsync("none");
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        Assert.Null((await manager.OpenAsync(path)).Html.QuerySelector("#reliance"));
    }

    private static string Row(PageSeen page, string point) =>
        string.Join(' ', page.Html.QuerySelectorAll("#reliance tbody tr").Single(r => r.QuerySelector("th")!.TextContent == point).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Task ChangeAsync(Organisation bank, VendorId id, string legalName, params string[] services) => portal.InTenantAsync(bank, async db =>
    {
        var vendor = await db.Vendors.OneAsync(v => v.Id == id, default);
        vendor.Describe(vendor.Name, legalName, null, null, null, null);
        db.AddRange(services.Select(s => new AiService(vendor, s)));
        await db.SaveChangesAsync();
    });

    private async Task<(Organisation Bank, Domain.Assessments.Assessment Assessment, string Path)> SceneAsync(string key)
    {
        var (bank, vendor) = (await portal.AddBankAsync($"rely-bank-{key}"), await portal.AddVendorAsync($"rely-vendor-{key}"));
        var owner = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner));
        var assessment = await portal.AskAsync(bank, vendor);
        var document = await owner.KeepAsync("iso42001_certificate");
        await portal.GiveAsync(vendor, assessment, document);
        var here = (await owner.SubmitAsync(await owner.OpenAsync($"~/our-certificates/record/{document}"), "main form[method=post]", EvidenceScene.CertificateFields())).Location!;
        await owner.SubmitAsync(await owner.OpenAsync($"{here}/record/RegisterCheck"), "main form[method=post]", new() { ["On"] = "2026-11-20", ["CheckedBy"] = "Quinn", ["Register"] = "IAF CertSearch", ["Result"] = "Active" });
        return (bank, assessment, $"~/certificates/{here.Split('/')[^1]}");
    }
}
