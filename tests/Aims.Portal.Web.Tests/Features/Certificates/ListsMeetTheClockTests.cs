using System.Net;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Certificates;

/// <summary>A buyer changes its lists in the moment in which the clock works on its certificates.</summary>
public sealed class ListsMeetTheClockTests(TestPortal portal) : IClassFixture<TestPortal>
{
    // As a shared database refuses what a dedicated one changes in a row that has moved on, and as it ends one of two that wait for each other.
    [TheoryOn("Postgres")]
    [InlineData("40001")]
    [InlineData("40P01")]
    public async Task Who_comes_second_is_told_so_and_nothing_is_half_done(string state)
    {
        var bank = await portal.AddBankAsync($"meet-{state.ToLowerInvariant()}");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        var form = await visitor.OpenAsync("~/certificates/lists/edition?key=Iso42001-2023");
        await AdminAsync($"""
            create or replace function meet() returns trigger language plpgsql as $$ begin raise exception 'met' using errcode = '{state}'; end $$;
            create trigger meet before update on "SharedCertificates" for each statement execute function meet();
            """);

        var met = await visitor.SubmitAsync(form, "main form[method=post]", new() { ["Source"] = "Ours" });
        await AdminAsync("drop trigger meet on \"SharedCertificates\"");

        Assert.Equal(HttpStatusCode.Conflict, met.Status);
        Assert.Empty(await portal.InTenantAsync(bank, db => db.Set<ReferenceEntry>().ToListAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SubmitAsync(form, "main form[method=post]", new() { ["Source"] = "Ours" })).Status);
    }

    private Task AdminAsync(string sql) => TestDatabases.ExecuteAsync(TestDatabases.AsAdministrator(portal.Connection), sql);
}
