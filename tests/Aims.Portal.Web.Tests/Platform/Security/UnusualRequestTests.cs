using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>What no browser sends to a page, found by the fuzzing: each once made the portal fail.</summary>
public sealed class UnusualRequestTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    [Theory]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task A_page_asked_for_by_a_method_it_has_no_handler_for_says_so(string method)
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.RiskManager]);
        var token = await visitor.FormTokenAsync("/account/settings");
        foreach (var path in new[] { $"~/assessments/{portal.Assessment.Id}/return", "~/vendors", "/account/sign-out" })
        {
            using var message = new HttpRequestMessage(new HttpMethod(method), visitor.At(path));
            message.Headers.Add("X-Form-Token", token);
            var answer = await visitor.Http.SendAsync(message);

            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Contains("GET", answer.Content.Headers.Allow);
            Assert.Contains("That did not work", await answer.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    public async Task A_page_that_is_not_there_is_missing_by_any_method(string method)
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.RiskManager]);
        using var message = new HttpRequestMessage(new HttpMethod(method), visitor.At("~/no-such-page"));
        var answer = await visitor.Http.SendAsync(message);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no such page", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task No_page_can_be_posted_to_that_has_no_form_of_that_name()
    {
        var wrong = new List<string>();
        foreach (var role in new[] { Role.RiskManager, Role.BuyerAdministrator, Role.VendorAdministrator })
        {
            var visitor = await portal.SignInAsync(portal.Members[role]);
            var token = await visitor.FormTokenAsync("/account/settings");
            var doors = await Walk.DoorsAsync(portal.Services);
            var plain = doors.Where(d => d is { Method: "POST", Handler: null }).Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var door in doors.Where(d => d is { Method: "GET", Access: RequiresAttribute r } && d.Name.EndsWith(".cshtml", StringComparison.Ordinal) && !plain.Contains(d.Name) && role.Allows(r.Permission)))
            {
                var path = "~" + door.Path((_, type) => portal.Ids.TryGetValue(type, out var ids) ? ids[0].ToString() : "x").Split('?')[0] + "?handler=NoSuchForm";
                var status = (await visitor.PostAsync(path, [new("__RequestVerificationToken", token)])).Status;
                if (status is not (HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed)) wrong.Add($"{path}: {(int)status}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("~/questionnaires/%20")]
    [InlineData("~/vendors/%2500")]
    [InlineData("~/vendors/%25252e%25252e")]
    [InlineData("~/vendors%252f")]
    [InlineData("~/%252e%252e/first-bank/home")]
    public async Task An_address_that_names_nothing_is_missing_and_is_decoded_once(string path)
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.RiskManager]);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    public async Task The_bare_address_of_an_organisation_is_only_for_looking_at(string method)
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.RiskManager]);
        using var message = new HttpRequestMessage(new HttpMethod(method), visitor.At("~/"));
        message.Headers.Add("X-Form-Token", await visitor.FormTokenAsync("/account/settings"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await visitor.Http.SendAsync(message)).StatusCode);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_form_in_utf_7_is_refused(string type)
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.RiskManager]);
        foreach (var path in new[] { "/account/language", "/account/sign-in", "~/vendors/new" })
        {
            using var body = new ByteArrayContent(Encoding.ASCII.GetBytes("Name=x"));
            body.Headers.ContentType = MediaTypeHeaderValue.Parse(type + "; charset=utf-7");
            using var message = new HttpRequestMessage(HttpMethod.Post, visitor.At(path)) { Content = body };
            message.Headers.Add("X-Form-Token", await visitor.FormTokenAsync("/account/settings"));

            Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await visitor.Http.SendAsync(message)).StatusCode);
        }
    }
}
