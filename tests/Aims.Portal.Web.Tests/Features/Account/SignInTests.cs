using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Account;

public sealed class SignInTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_member_signs_in_and_lands_in_his_organisation()
    {
        var bank = await portal.AddBankAsync("bank-one");
        var person = await portal.AddMemberAsync(bank, Role.RiskManager);
        var visitor = portal.NewVisitor();

        var answer = await visitor.SubmitAsync(await visitor.GetAsync("/account/sign-in"), "main .card form", new() { ["Email"] = person.Email, ["Password"] = TestPortal.Password });

        Assert.Equal("/bank-one/home", answer.Location);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/bank-one/home")).Status);
    }

    [Fact]
    public async Task Known_and_unknown_addresses_are_refused_in_the_same_words()
    {
        var bank = await portal.AddBankAsync("bank-two");
        var person = await portal.AddMemberAsync(bank, Role.RiskManager);
        var visitor = portal.NewVisitor();
        var page = await visitor.GetAsync("/account/sign-in");

        var known = await visitor.SubmitAsync(page, "main .card form", new() { ["Email"] = person.Email, ["Password"] = "a wrong password" });
        var unknown = await visitor.SubmitAsync(page, "main .card form", new() { ["Email"] = "nobody@nowhere.example", ["Password"] = "a wrong password" });

        Assert.Equal(HttpStatusCode.BadRequest, known.Status);
        Assert.Equal(known.Status, unknown.Status);
        Assert.Equal(known.Errors, unknown.Errors);
    }

    [Fact]
    public async Task A_stranger_gets_the_same_answer_for_an_existing_and_an_absent_organisation()
    {
        await portal.AddBankAsync("bank-three");
        var visitor = portal.NewVisitor();

        var existing = await visitor.GetAsync("/bank-three/home");
        var absent = await visitor.GetAsync("/no-such-bank/home");

        Assert.Equal(HttpStatusCode.Redirect, existing.Status);
        Assert.Equal(existing.Status, absent.Status);
        Assert.Equal(existing.Location!.Replace("bank-three", "x"), absent.Location!.Replace("no-such-bank", "x"));
    }

    [Fact]
    public async Task A_member_of_one_organisation_sees_nothing_of_another()
    {
        var mine = await portal.AddBankAsync("bank-mine");
        await portal.AddBankAsync("bank-other");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(mine, Role.RiskManager));

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/bank-other/home")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/bank-absent/home")).Status);
    }
}
