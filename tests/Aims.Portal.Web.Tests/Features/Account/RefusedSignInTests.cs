using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Account;

/// <summary>A refusal tells nothing, neither by its words nor by what it costs.</summary>
public sealed class RefusedSignInTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const int Tries = 8;

    [Fact]
    public async Task An_unknown_address_a_wrong_password_and_a_locked_account_cost_the_same_commands()
    {
        var bank = await portal.AddBankAsync("cost-bank");
        var (known, locked) = (await portal.AddMemberAsync(bank, Role.RiskManager), await portal.AddMemberAsync(bank, Role.Reviewer));
        var visitor = portal.NewVisitor();
        for (var i = 0; i < Tries; i++) await TryAsync(visitor, locked.Email, "a wrong password");

        var unknown = await CommandsAsync(visitor, "nobody@nowhere.example");

        // On a server engine every form of a stranger is counted there, over all nodes.
        Assert.Equal(TestDatabases.Engine is "Sqlite" ? 2 : 3, unknown.Count);
        Assert.Equal(unknown, await CommandsAsync(visitor, known.Email));
        Assert.Equal(unknown, await CommandsAsync(visitor, locked.Email));
    }

    [Fact]
    public async Task Eight_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour()
    {
        var person = await portal.AddMemberAsync(await portal.AddBankAsync("lock-bank"), Role.RiskManager);
        var visitor = portal.NewVisitor();
        for (var i = 0; i < Tries; i++) await TryAsync(visitor, person.Email, "a wrong password");

        Assert.Equal(HttpStatusCode.BadRequest, (await TryAsync(visitor, person.Email, TestPortal.Password)).Status);
        portal.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.Redirect, (await TryAsync(visitor, person.Email, TestPortal.Password)).Status);
    }

    [Fact]
    public async Task A_right_password_begins_the_count_anew()
    {
        var person = await portal.AddMemberAsync(await portal.AddBankAsync("anew-bank"), Role.RiskManager);
        for (var round = 0; round < 2; round++)
        {
            var visitor = portal.NewVisitor();
            for (var i = 0; i < Tries - 1; i++) await TryAsync(visitor, person.Email, "a wrong password");
            Assert.Equal(HttpStatusCode.Redirect, (await TryAsync(visitor, person.Email, TestPortal.Password)).Status);
        }
    }

    [Fact]
    public async Task Wrong_passwords_at_the_same_moment_are_all_counted()
    {
        var person = await portal.AddMemberAsync(await portal.AddBankAsync("race-bank"), Role.RiskManager);
        var visitors = Enumerable.Range(0, Tries).Select(_ => portal.NewVisitor()).ToList();

        await Task.WhenAll(visitors.Select(v => TryAsync(v, person.Email, "a wrong password")));

        Assert.Equal(HttpStatusCode.BadRequest, (await TryAsync(visitors[0], person.Email, TestPortal.Password)).Status);
    }

    private async Task<IReadOnlyList<string>> CommandsAsync(Visitor visitor, string email)
    {
        var page = await visitor.GetAsync("/account/sign-in");
        portal.Commands.Reset();
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SubmitAsync(page, "main .card form", new() { ["Email"] = email, ["Password"] = "a wrong password" })).Status);
        return portal.Commands.Texts;
    }

    private static async Task<PageSeen> TryAsync(Visitor visitor, string email, string password) =>
        await visitor.SubmitAsync(await visitor.GetAsync("/account/sign-in"), "main .card form", new() { ["Email"] = email, ["Password"] = password });
}
