using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.AuditTrail;

/// <summary>Of facts kept as one document the trail tells what changed; a text that only looks like one is a text.</summary>
public sealed class DocumentChangeTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [Theory]
    [InlineData("""{"a":1,"b":2}""", """{"a":1,"b":3}""", """{"b":2}""", """{"b":3}""")]
    [InlineData("""{"a":1}""", """{"a":1,"list":[1]}""", "{}", """{"list":[1]}""")]
    [InlineData("""{"list":[1,2,3]}""", """{"list":[1,3,4]}""", """{"list":[2]}""", """{"list":[4]}""")]
    [InlineData("""{"list":[1,2]}""", """{"list":[2,1]}""", """{"list":[1,2]}""", """{"list":[2,1]}""")]
    [InlineData("""{"a":1}""", """{ "a": 1 }""", """{"a":1}""", """{ "a": 1 }""")]
    [InlineData("""{"a":1,"a":2}""", """{"a":1,"a":3}""", """{"a":1,"a":2}""", """{"a":1,"a":3}""")]
    [InlineData("{not a document", "[1]", "{not a document", "[1]")]
    public void What_differs_is_kept_and_never_nothing(string before, string after, string was, string became) => Assert.Equal((was, became), DocumentChange.Of(before, after));

    [Theory]
    [InlineData("""{"kind":"99","result":"99","standard":"99"}""")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("{")]
    public async Task A_text_that_looks_like_a_document_neither_stops_a_save_nor_the_trail(string typed)
    {
        var bank = await portal.AddBankAsync($"trail-doc-{Interlocked.Increment(ref number)}");
        var administrator = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.BuyerAdministrator));
        var id = await portal.InTenantAsync(bank, async db =>
        {
            var vendor = new Vendor(bank.Id, "Lumenfall", null, portal.Clock.GetUtcNow().UtcDateTime);
            db.Add(vendor);
            await db.SaveChangesAsync();
            foreach (var notes in new[] { typed, typed + " ", typed + "}" })
            {
                vendor.Describe("Lumenfall", null, null, null, notes, null);
                await db.SaveChangesAsync();
            }

            return vendor.Id;
        });

        var page = await administrator.OpenAsync("~/audit-trail");

        Assert.Contains(typed, page.Text);
        Assert.Equal(typed + "}", await portal.InTenantAsync(bank, db => db.Vendors.Where(v => v.Id == id).Select(v => v.Notes).SingleAsync()));
    }
}
