using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Documents;

/// <summary>A buyer searches what it was granted, down to the words in it, and finds nothing that it may not read.</summary>
public sealed class DocumentSearchTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Words_in_a_granted_document_are_found_in_any_order_and_case()
    {
        var s = await DocumentScene.OfAsync(portal);
        var document = await WrittenAsync(s, "policy.pdf", "The model is retrained every quarter by the Governance Board. 人工智能管治委員會負責。");
        await portal.GiveAsync(s.Vendor, s.Assessment, document);

        foreach (var words in new[] { "governance RETRAINED", "管治委員會", "policy board" }) Assert.Contains("policy.pdf", (await SearchAsync(s.Reviewer, words)).Text);
        Assert.Contains("words found in it", (await SearchAsync(s.Reviewer, "retrained")).Text);
        Assert.Contains("No document matches", (await SearchAsync(s.Reviewer, "retrained unicorn")).Text);
    }

    [Fact]
    public async Task What_is_not_granted_any_more_or_to_be_accepted_first_is_not_found_by_its_words()
    {
        var s = await DocumentScene.OfAsync(portal);
        var (taken, ended, confidential, kept) = (await WrittenAsync(s, "taken.pdf", "zebra"), await WrittenAsync(s, "ended.pdf", "zebra"), await WrittenAsync(s, "nda.pdf", "zebra"), await WrittenAsync(s, "kept.pdf", "zebra"));
        var grants = new List<GrantId>();
        foreach (var document in new[] { taken, ended, confidential }) grants.Add(await portal.GiveAsync(s.Vendor, s.Assessment, document));
        await s.Owner.SubmitAsync(await s.Owner.OpenAsync($"~/sharing/{grants[0]}/revoke"), "main form[method=post]", []);
        await s.Owner.SubmitAsync(await s.Owner.OpenAsync($"~/sharing/{grants[1]}/terms"), "main form[method=post]", new() { ["Until"] = portal.Today.AddDays(1).ToString("yyyy-MM-dd") });
        await s.Owner.SubmitAsync(await s.Owner.OpenAsync($"~/sharing/{grants[2]}/terms"), "main form[method=post]", new() { ["Nda"] = "Keep it." });
        Assert.Contains("ended.pdf", (await SearchAsync(s.Reviewer, "zebra")).Text);
        await portal.AcrossAsync(db => db.AcrossTenants<EvidenceGrant>().Where(g => g.Id == grants[1]).ExecuteUpdateAsync(u => u.SetProperty(g => g.ReadUntil, portal.Today.AddDays(-1))));

        var found = await SearchAsync(s.Reviewer, "zebra");

        Assert.Contains("No document matches", found.Text);
        foreach (var file in new[] { "taken.pdf", "ended.pdf", "nda.pdf", "kept.pdf" }) Assert.DoesNotContain(file, found.Text);
        // By its name it is, as what was once shown.
        Assert.Contains("taken.pdf", (await SearchAsync(s.Reviewer, "taken")).Text);
        Assert.NotEqual(kept, confidential);
    }

    [Fact]
    public async Task What_is_to_be_viewed_only_is_not_read_by_searching()
    {
        var s = await DocumentScene.OfAsync(portal);
        var grant = await portal.GiveAsync(s.Vendor, s.Assessment, await WrittenAsync(s, "stamped.pdf", "ocelot"));
        Assert.Contains("stamped.pdf", (await SearchAsync(s.Reviewer, "ocelot")).Text);
        await portal.AcrossAsync(db => db.AcrossTenants<EvidenceGrant>().Where(g => g.Id == grant).ExecuteUpdateAsync(u => u.SetProperty(g => g.ViewOnly, true)));

        Assert.Contains("No document matches", (await SearchAsync(s.Reviewer, "ocelot")).Text);
    }

    [Fact]
    public async Task What_is_in_quarantine_is_not_found_by_its_words()
    {
        var s = await DocumentScene.OfAsync(portal);
        var document = await WrittenAsync(s, "infected.pdf", "walrus");
        await portal.GiveAsync(s.Vendor, s.Assessment, document);
        await portal.AcrossAsync(db => db.AcrossTenants<DocumentVersion>().Where(v => v.DocumentId == document).ExecuteUpdateAsync(u => u.SetProperty(v => v.Scan, ScanState.Infected)));

        Assert.Contains("No document matches", (await SearchAsync(s.Reviewer, "walrus")).Text);
    }

    [Fact]
    public async Task Nobody_finds_what_another_buyer_was_granted_and_the_list_takes_as_many_commands_for_many_as_for_few()
    {
        var s = await DocumentScene.OfAsync(portal);
        var rival = await DocumentScene.OfAsync(portal, s.Vendor);
        await portal.GiveAsync(s.Vendor, s.Assessment, await WrittenAsync(s, "first.pdf", "giraffe"));
        await SearchAsync(s.Reviewer, "giraffe");
        var few = await CommandsAsync(s.Reviewer);
        for (var i = 0; i < 8; i++) await portal.GiveAsync(s.Vendor, s.Assessment, await WrittenAsync(s, $"more-{i}.pdf", "giraffe"));

        await SearchAsync(s.Reviewer, "giraffe");
        Assert.Equal(few, await CommandsAsync(s.Reviewer));
        Assert.Contains("No document matches", (await SearchAsync(rival.Reviewer, "giraffe")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await s.Owner.GetAsync("~/documents")).Status);
    }

    private async Task<int> CommandsAsync(Visitor visitor)
    {
        portal.Commands.Reset();
        await SearchAsync(visitor, "giraffe");
        return portal.Commands.Count;
    }

    private static Task<PageSeen> SearchAsync(Visitor visitor, string words) => visitor.OpenAsync($"~/documents?q={Uri.EscapeDataString(words)}");

    /// <summary>A document whose text has been read.</summary>
    private async Task<DocumentId> WrittenAsync(DocumentScene s, string file, string text)
    {
        var document = await s.Owner.KeepAsync("ai_policy", file);
        await portal.InTenantAsync(s.Vendor, async db =>
        {
            var version = await db.DocumentVersions.SingleAsync(v => v.DocumentId == document);
            if (await db.DocumentTexts.FirstOrDefaultAsync(t => t.VersionId == version.Id) is not { } read) db.Add(read = new DocumentText(version));
            read.Keep(ReadingState.Read, "", 1, text, "[]", portal.Clock.GetUtcNow().UtcDateTime);
            version.ReadFrom(null);
            return await db.SaveChangesAsync();
        });
        return document;
    }
}
