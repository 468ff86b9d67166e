using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Organisations;

public sealed class OrganisationsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task The_operator_sets_up_a_buyer_and_invites_its_administrator()
    {
        var visitor = await OperatorAsync();

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync("~/organisations/new"), "#buyer",
            new() { ["Name"] = "Pier Insurance", ["Slug"] = "pier-insurance", ["Type"] = "Insurer", ["AdministratorName"] = "Ada Kwok", ["Email"] = "ada@pier.example", ["Language"] = "zh-Hant" });

        Assert.Equal("/operations/organisations", answer.Location);
        Assert.Contains("pier-insurance", (await visitor.OpenAsync("~/organisations")).Text);
        await portal.PumpMailAsync();
        Assert.Single(portal.SentMails(), m => m.To.Mailboxes.Any(a => a.Address == "ada@pier.example") && m.TextBody?.Contains("Pier Insurance", StringComparison.Ordinal) == true);
        var made = await portal.AcrossAsync(db => db.Organisations.SingleAsync(o => o.Slug == "pier-insurance"));
        Assert.Equal((OrganisationKind.Buyer, BuyerType.Insurer), (made.Kind, made.BuyerType));
    }

    [Theory]
    [InlineData("Has Space", "The short name has 3 to 40 small letters, digits and single hyphens, for example harbour-bank.")]
    [InlineData("ab", "The short name has 3 to 40 small letters, digits and single hyphens, for example harbour-bank.")]
    [InlineData("account", "“account” is a word the portal needs itself. Choose another short name.")]
    [InlineData("operations", "The short name “operations” is taken. Choose another one.")]
    public async Task A_short_name_that_will_not_do_is_refused_with_the_reason(string slug, string error)
    {
        var visitor = await OperatorAsync();

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync("~/organisations/new"), "#buyer",
            new() { ["Name"] = "Some Bank", ["Slug"] = slug, ["AdministratorName"] = "Ada", ["Email"] = "ada@bank.example" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([error], answer.Errors);
        Assert.Equal("Some Bank", answer.Html.QuerySelector("#Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_empty_form_names_everything_that_is_missing_at_once()
    {
        var visitor = await OperatorAsync();

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync("~/organisations/new"), "#buyer", []);

        Assert.Equal(
            ["Enter the administrator's e-mail address.", "Enter the administrator's name.", "Enter the organisation's name.", "Enter the short name for addresses."],
            answer.Errors.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("account", "“account” is a word the portal needs itself. Choose another short name.")]
    [InlineData("operations", "The short name “operations” is taken. Choose another one.")]
    [InlineData("No Good", "The short name has 3 to 40 small letters, digits and single hyphens, for example harbour-bank.")]
    public async Task What_is_missing_and_what_will_not_do_is_told_in_one_go(string slug, string error)
    {
        var visitor = await OperatorAsync();

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync("~/organisations/new"), "#buyer", new() { ["Slug"] = slug, ["Email"] = "nothing" });

        Assert.Equal(
            ["Enter the administrator's name.", "Enter the organisation's name.", "This is not an e-mail address mail can be sent to. Write it like name@vendor.example.", error],
            answer.Errors.OrderBy(e => e == error).ThenBy(e => e, StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_administrator_needs_a_name_and_an_address()
    {
        var visitor = await OperatorAsync();
        var form = await visitor.OpenAsync("~/organisations/new");

        Assert.Equal(["Enter the administrator's e-mail address.", "Enter the administrator's name."], (await visitor.SubmitAsync(form, "#buyer", new() { ["Name"] = "A", ["Slug"] = "a-bank" })).Errors.Order());
        Assert.Equal(["This is not an e-mail address mail can be sent to. Write it like name@vendor.example."],
            (await visitor.SubmitAsync(form, "#buyer", new() { ["Name"] = "A", ["Slug"] = "a-bank", ["AdministratorName"] = "Ada", ["Email"] = "nothing" })).Errors);
        Assert.False(await portal.AcrossAsync(db => db.Organisations.AnyAsync(o => o.Slug == "a-bank")));
    }

    [Fact]
    public async Task Nobody_else_sees_the_list_of_organisations()
    {
        var bank = await portal.AddBankAsync("org-curious");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.BuyerAdministrator));

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("~/organisations")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("~/organisations/new")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/operations/organisations")).Status);
    }

    private async Task<Visitor> OperatorAsync() =>
        await portal.SignInAsync(await portal.AddMemberAsync(portal.Platform, Role.PlatformOperator, email: $"{Guid.CreateVersion7():N}@operator.example"));
}
