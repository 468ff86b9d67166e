using System.Net;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Evidence;

public sealed class LibraryTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [Fact]
    public async Task An_empty_library_says_what_to_do_first()
    {
        var (_, owner) = await VendorAsync();

        var page = await owner.OpenAsync("~/evidence");

        Assert.Contains("No evidence yet", page.Text);
        Assert.NotNull(page.Html.QuerySelector("main a[href$='/evidence/upload']"));
    }

    [Fact]
    public async Task The_library_says_what_runs_out_and_filters_by_kind_and_words()
    {
        var (_, owner) = await VendorAsync();
        await owner.KeepAsync("ai_policy", "Policy of use.pdf");
        await owner.KeepAsync("pentest_report", "Pentest.pdf", "2026-12-24");
        await owner.KeepAsync("pia_report", "Impact.pdf", "2026-11-23");

        var all = await owner.OpenAsync("~/evidence");
        Assert.Contains("Runs out soon", Row(all, "Pentest"));
        Assert.Contains("Ran out", Row(all, "Impact"));
        Assert.Contains("No end date", Row(all, "Policy of use"));
        Assert.Equal(["Impact"], Titles(await owner.OpenAsync("~/evidence?kind=pia_report")));
        Assert.Equal(["Policy of use"], Titles(await owner.OpenAsync("~/evidence?q=POLICY")));
        Assert.Contains("No document matches.", (await owner.OpenAsync("~/evidence?q=nothing")).Text);
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync("~/evidence?page=banana&kind=%00&q=%27")).Status);
    }

    [Fact]
    public async Task A_long_library_is_paged_in_the_same_few_commands()
    {
        var (vendor, owner) = await VendorAsync();
        await portal.InTenantAsync(vendor, async db =>
        {
            for (var i = 0; i < 30; i++)
            {
                var document = new EvidenceDocument(vendor.Id, "ai_policy", $"Policy {i:00}", portal.Clock.GetUtcNow().UtcDateTime);
                var version = new DocumentVersion(vendor.Id, document.Id, 1, "p.pdf", "application/pdf", Guid.CreateVersion7(), "Sofia", portal.Clock.GetUtcNow().UtcDateTime);
                version.Stored(10, new string('a', 64));
                document.VersionStored(1);
                db.AddRange(document, version);
            }

            await db.SaveChangesAsync();
        });
        await owner.OpenAsync("~/evidence");
        portal.Commands.Reset();

        var page = await owner.OpenAsync("~/evidence");

        Assert.InRange(portal.Commands.Count, 1, 8);
        Assert.Equal(25, Titles(page).Count);
        Assert.Equal(5, Titles(await owner.OpenAsync("~/evidence?page=2")).Count);
    }

    [Fact]
    public async Task A_document_is_corrected_and_its_reminder_moves_with_the_date()
    {
        var (vendor, owner) = await VendorAsync();
        var id = await owner.KeepAsync("pentest_report", "Pentest.pdf", "2027-06-30");
        Assert.Equal((new DateOnly(2027, 6, 30), ObligationState.Open, $"/evidence/{id}", (OrganisationId?)vendor.Id), await ObligationAsync(vendor, id));

        var form = await owner.OpenAsync($"~/evidence/{id}/edit");
        var answer = await owner.SubmitAsync(form, "main form[method=post]", new() { ["Title"] = "Penetration test", ["ValidUntil"] = "2027-09-30", ["Services"] = "Score" });

        Assert.Equal($"/{vendor.Slug}/evidence/{id}", answer.Location);
        var page = await owner.OpenAsync(answer.Location!);
        Assert.Contains("Penetration test", page.Html.QuerySelector("h1")!.TextContent);
        Assert.Contains("30 Sep 2027", page.Text);
        Assert.Equal(new DateOnly(2027, 9, 30), (await ObligationAsync(vendor, id)).DueDate);

        await owner.SubmitAsync(form, "main form[method=post]", new() { ["ValidUntil"] = "" });
        Assert.Equal(ObligationState.Cancelled, (await ObligationAsync(vendor, id)).State);
    }

    [Theory]
    [InlineData("Title", "", "Write a title.")]
    [InlineData("Kind", "other", "Choose what kind of document it is.")]
    [InlineData("ValidUntil", "2025-12-31", "cannot end before it begins")]
    [InlineData("DocumentDate", "yesterday", "“yesterday” cannot be read as a date.")]
    public async Task A_wrong_correction_is_said_beside_the_field_and_changes_nothing(string field, string value, string says)
    {
        var (_, owner) = await VendorAsync();
        var id = await owner.KeepAsync();

        var answer = await owner.SubmitAsync(await owner.OpenAsync($"~/evidence/{id}/edit"), "main form[method=post]", new() { ["DocumentDate"] = "2026-01-01", ["Services"] = "typed", [field] = value });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, Assert.Single(answer.Errors));
        Assert.Equal("typed", answer.Html.QuerySelector("#Services")!.GetAttribute("value"));
        Assert.Contains("All services", (await owner.OpenAsync($"~/evidence/{id}")).Text);
    }

    [Fact]
    public async Task A_report_without_a_last_day_is_chased_when_its_kind_is_too_old()
    {
        var (vendor, owner) = await VendorAsync();
        var id = await owner.KeepAsync("pentest_report");
        await owner.SubmitAsync(await owner.OpenAsync($"~/evidence/{id}/edit"), "main form[method=post]", new() { ["DocumentDate"] = "2026-03-02", ["ValidUntil"] = "" });

        Assert.Equal((new DateOnly(2027, 3, 2), ObligationState.Open), await ObligationAsync(vendor, id) is var o ? (o.DueDate, o.State) : default);
        Assert.Contains("Counts until 2 Mar 2027", (await owner.OpenAsync($"~/evidence/{id}")).Html.QuerySelector("#counts")!.TextContent);
        // An end that is written on it comes first.
        await owner.SubmitAsync(await owner.OpenAsync($"~/evidence/{id}/edit"), "main form[method=post]", new() { ["ValidUntil"] = "2026-12-31" });
        Assert.Equal(new DateOnly(2026, 12, 31), (await ObligationAsync(vendor, id)).DueDate);
    }

    [Fact]
    public async Task Words_are_found_in_any_order_and_two_characters_are_enough()
    {
        var (_, owner) = await VendorAsync();
        var id = await owner.KeepAsync();
        await owner.SubmitAsync(await owner.OpenAsync($"~/evidence/{id}/edit"), "main form[method=post]", new() { ["Title"] = "私隱政策 for the lantern" });

        Assert.Equal(["私隱政策 for the lantern"], Titles(await owner.OpenAsync("~/evidence?q=" + Uri.EscapeDataString("LANTERN 政策"))));
        Assert.Empty(Titles(await owner.OpenAsync("~/evidence?q=" + Uri.EscapeDataString("lantern 合約"))));
    }

    [Fact]
    public async Task Another_vendor_finds_nothing_of_it()
    {
        var (vendor, owner) = await VendorAsync();
        var (_, stranger) = await VendorAsync();
        var id = await owner.KeepAsync();
        var version = Assert.Single(await portal.VersionsAsync(vendor));
        var own = await stranger.KeepAsync();

        foreach (var path in new[] { $"~/evidence/{id}", $"~/evidence/{id}/edit", $"~/evidence/versions/{version.Id}/file", $"~/our-certificates/record/{id}", "~/evidence/nonsense", "~/evidence/versions/nonsense/file" })
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path)).Status);
        var token = await stranger.FormTokenAsync($"~/evidence/{own}/edit");
        var changed = await stranger.PostAsync($"~/evidence/{id}/edit", [new("__RequestVerificationToken", token), new("Kind", "ai_policy"), new("Title", "Mine now")]);
        Assert.Equal(HttpStatusCode.NotFound, changed.Status);
        Assert.DoesNotContain("Mine now", (await owner.OpenAsync($"~/evidence/{id}")).Text);
    }

    private static string Row(PageSeen page, string title) => page.Html.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(title)).TextContent;

    private static List<string> Titles(PageSeen page) => [.. page.Html.QuerySelectorAll("tbody th a").Select(a => a.TextContent)];

    private Task<(DateOnly DueDate, ObligationState State, string Link, OrganisationId? Responsible)> ObligationAsync(Organisation vendor, DocumentId id) => portal.InTenantAsync(vendor, async db =>
    {
        var o = await db.Obligations.AsNoTracking().SingleAsync(o => o.SubjectId == id.Value && o.Kind == ObligationKind.DocumentExpiry);
        return (o.DueDate, o.State, o.Link, o.ResponsibleOrganisationId);
    });

    private async Task<(Organisation Vendor, Visitor Owner)> VendorAsync()
    {
        var vendor = await portal.AddVendorAsync($"library-vendor-{Interlocked.Increment(ref number)}");
        return (vendor, await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner)));
    }
}
