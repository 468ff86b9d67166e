using System.Net;
using System.Text;
using Aims.Portal.Data.People;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Obligations;

public sealed class CalendarTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    [Fact]
    public async Task A_month_shows_what_is_due_and_when_mail_goes_out()
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.Auditor]);

        var page = await visitor.OpenAsync("~/reminders/calendar?month=2026-11");

        var due = page.Html.QuerySelectorAll(".cal td").Single(d => d.TextContent.Contains("Sun 29 Nov 2026"));
        Assert.Contains("Zephyrine request", due.QuerySelector("li.due")!.TextContent);
        var today = page.Html.QuerySelector(".cal td.today")!;
        Assert.Contains("Tue 24 Nov 2026", today.TextContent);
        Assert.Contains("Zephyrine request", today.QuerySelector("li.mail")!.TextContent);
        Assert.DoesNotContain("Zephyrine certificate", page.Text);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("~/reminders/calendar?month=9999-99")).Status);
    }

    [Fact]
    public async Task A_secret_address_gives_the_dates_to_a_calendar_and_to_nobody_else_s()
    {
        var mine = await AddressAsync(Role.RiskManager);
        var theirs = await AddressAsync(portal.Others[Role.RiskManager]);
        var stranger = portal.NewVisitor();

        var answer = await stranger.Http.GetAsync(mine);
        var file = Unfolded(await answer.Content.ReadAsStringAsync());
        var other = await stranger.Http.GetStringAsync(theirs);

        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains("Zephyrine request", file);
        Assert.Contains($"UID:{portal.Ids[typeof(ObligationId)][0]}@aims-portal", file);
        Assert.Contains("DTSTART;VALUE=DATE:20261129", file);
        Assert.DoesNotContain("Zephyrine", other);
        foreach (var name in new[] { "Contact", "ResponseOwner", portal.Vendor.Name }) Assert.DoesNotContain(name, file);
    }

    [Fact]
    public async Task A_new_address_ends_the_one_before_and_switching_off_ends_both()
    {
        var first = await AddressAsync(Role.Reviewer);
        var second = await AddressAsync(Role.Reviewer);
        var stranger = portal.NewVisitor();
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), ((await stranger.GetAsync(first)).Status, (await stranger.GetAsync(second)).Status));

        var visitor = await portal.SignInAsync(portal.Members[Role.Reviewer]);
        await visitor.SubmitAsync(await visitor.OpenAsync("~/reminders/calendar"), "form[action$='handler=Off']", []);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(second)).Status);
    }

    [Fact]
    public async Task Who_has_left_or_may_no_longer_read_gets_nothing()
    {
        var leaver = await portal.AddMemberAsync(portal.Bank, Role.Auditor, "Lea Ver");
        var address = await AddressAsync(leaver);
        var stranger = portal.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync(address)).Status);
        await portal.InTenantAsync(portal.Bank, async db =>
        {
            (await db.Memberships.SingleAsync(m => m.PersonId == leaver.Id)).End(portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/account/calendar/short.ics")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/account/calendar/{new string('A', 43)}.ics")).Status);
    }

    [Fact]
    public async Task Who_leaves_and_comes_back_has_no_address_of_before()
    {
        var leaver = await portal.AddMemberAsync(portal.Bank, Role.Auditor, "Lee Ver", "lee@leaver.example");
        var address = await AddressAsync(leaver);
        var admin = await portal.SignInAsync(portal.Members[Role.BuyerAdministrator]);
        await admin.PostAsync("~/members?handler=End", [KeyValuePair.Create("PersonId", $"{leaver.Id}"), KeyValuePair.Create("__RequestVerificationToken", await admin.FormTokenAsync())]);
        portal.Clock.Advance(TimeSpan.FromMinutes(1));

        await portal.InTenantAsync(portal.Bank, async db =>
        {
            Assert.Empty(await db.CalendarFeeds.Where(f => f.PersonId == leaver.Id).ToListAsync());
            // As one that an older version left.
            db.Add(new CalendarFeed(portal.Bank.Id, leaver.Id, Hash(address), "en", portal.Clock.GetUtcNow().UtcDateTime.AddHours(-1)));
            (await db.Memberships.SingleAsync(m => m.PersonId == leaver.Id)).Rejoin(Role.Auditor, portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.NotFound, (await portal.NewVisitor().GetAsync(address)).Status);
    }

    [Fact]
    public async Task A_new_password_switches_the_addresses_off_and_says_so()
    {
        var person = await portal.AddMemberAsync(portal.Bank, Role.Auditor, "Chan Ger", "chan@changer.example");
        var (address, theirs) = (await AddressAsync(person), await AddressAsync(Role.RiskManager));
        var visitor = await portal.SignInAsync(person);
        var form = await visitor.OpenAsync("~/settings");
        Assert.Contains("A new one switches off the secret addresses of your calendars.", form.Text);
        await visitor.SubmitAsync(form, "main form[action*='settings']", new(StringComparer.Ordinal) { ["Name"] = "Chan Ged" });
        Assert.Equal(HttpStatusCode.OK, (await portal.NewVisitor().GetAsync(address)).Status);

        var saved = await visitor.SubmitAsync(form, "main form[action*='settings']", new(StringComparer.Ordinal) { ["CurrentPassword"] = TestPortal.Password, ["NewPassword"] = "a quite different sentence" });

        Assert.Contains("The secret addresses of your calendars are switched off with the old password", (await visitor.OpenAsync(saved.Location!)).Text);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), ((await portal.NewVisitor().GetAsync(address)).Status, (await portal.NewVisitor().GetAsync(theirs)).Status));
        Assert.Contains("It works until you leave this organisation or set a new password.", (await visitor.OpenAsync("~/reminders/calendar")).Text);
        Assert.Contains(await portal.InTenantAsync(portal.Bank, db => db.AuditEntries.Where(a => a.Entity == nameof(CalendarFeed) && a.Action == "removed").Select(a => a.EntityId).ToListAsync()), id => id == person.Id);
    }

    [Fact]
    public async Task A_password_that_is_set_by_mail_switches_them_off_too()
    {
        var person = await portal.AddMemberAsync(portal.Bank, Role.Auditor, "For Getter", "for@getter.example");
        var address = await AddressAsync(person);
        var token = "";
        await portal.RunAsync<UserManager<Person>>(async people =>
            token = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await people.GeneratePasswordResetTokenAsync((await people.FindByEmailAsync(person.Email))!))));
        var stranger = portal.NewVisitor();

        var saved = await stranger.SubmitAsync(await stranger.OpenAsync($"/account/reset?email={Uri.EscapeDataString(person.Email)}&token={token}"), "main .card form", new(StringComparer.Ordinal) { ["Password"] = "a quite different sentence" });

        Assert.Contains("the secret addresses of your calendars are switched off", (await stranger.OpenAsync(saved.Location!)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).Status);
    }

    [Fact]
    public async Task The_address_is_shown_once_and_only_its_hash_is_kept()
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.Approver]);
        var shown = await visitor.OpenAsync((await visitor.SubmitAsync(await visitor.OpenAsync("~/reminders/calendar"), "form[action$='handler=Feed']", [])).Location!);
        var address = shown.Html.QuerySelector("#feed input[readonly]")!.GetAttribute("value")!;
        var token = TokenOf(address);

        Assert.Null((await visitor.OpenAsync("~/reminders/calendar")).Html.QuerySelector("#feed input[readonly]"));
        var feed = await portal.InTenantAsync(portal.Bank, db => db.CalendarFeeds.SingleAsync(f => f.PersonId == portal.Members[Role.Approver].Id));
        Assert.Equal(Hash(address), feed.TokenHash);
        Assert.DoesNotContain(token, string.Join('\n', await portal.InTenantAsync(portal.Bank, db => db.AuditEntries.Select(a => a.Changes).ToListAsync())));
    }

    [Fact]
    public void Lines_are_folded_at_75_octets_between_characters_and_text_is_escaped()
    {
        var events = new[] { new CalendarEvent("id@aims-portal", 3, new DateOnly(2026, 12, 31), "條件: " + string.Concat(Enumerable.Repeat("維港客服語音助理😀", 12)) + "; a, b\\c\nd\u0007", "x", "https://portal.test/a") };

        var file = CalendarFile.Write("Harbour Bank", events, new DateTime(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc));

        Assert.All(file.Split("\r\n"), l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        Assert.DoesNotContain('\uFFFD', file);
        Assert.DoesNotContain("\n", file.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\\; a\\, b\\\\c\\nd\r\n", Unfolded(file));
        Assert.Contains("DTEND;VALUE=DATE:20270101", file);
        Assert.Contains("SEQUENCE:3", file);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", file);
        Assert.EndsWith("END:VCALENDAR\r\n", file);
    }

    private static string TokenOf(string address) => address.Split('/')[^1][..^4];

    private static byte[] Hash(string address) => System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(TokenOf(address)));

    private static string Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);

    private Task<string> AddressAsync(Role role) => AddressAsync(portal.Members[role]);

    private async Task<string> AddressAsync(TestPerson person)
    {
        var visitor = await portal.SignInAsync(person);
        var shown = await visitor.OpenAsync((await visitor.SubmitAsync(await visitor.OpenAsync("~/reminders/calendar"), "form[action$='handler=Feed']", [])).Location!);
        return new Uri(shown.Html.QuerySelector("#feed input[readonly]")!.GetAttribute("value")!).AbsolutePath;
    }
}
