using System.Net;
using System.Text.RegularExpressions;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Aims.Portal.Web.Tests.Features.Delivery;

public sealed partial class UnsubscribeTests : IAsyncLifetime
{
    private readonly TestPortal portal = new();
    private Organisation bank = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        bank = await portal.AddBankAsync();
    }

    public Task DisposeAsync() => ((IAsyncLifetime)portal).DisposeAsync();

    [Fact]
    public async Task The_mail_programs_button_switches_reminders_off_without_a_cookie_and_other_mails_still_come()
    {
        var path = OneClick(await SendAsync("reader@vendor.example"));
        var other = await portal.AddBankAsync("peak-mutual", "Peak Mutual");

        var answer = await portal.NewVisitor().PostAsync(path, [new("List-Unsubscribe", "One-Click")]);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Harbour Bank sends no more reminders to reader@vendor.example", answer.Text);
        Assert.Equal((MailState.Suppressed, nameof(SuppressionCause.Unsubscribed)), await AddAsync(bank, "Reader@vendor.example", bulk: true));
        Assert.Equal((MailState.Sent, null), await AddAsync(bank, "reader@vendor.example", bulk: false));
        Assert.Equal((MailState.Sent, null), await AddAsync(other, "reader@vendor.example", bulk: true));
        Assert.Equal((MailState.Sent, null), await AddAsync(bank, "somebody.else@vendor.example", bulk: true));
    }

    [Fact]
    public async Task Following_the_link_changes_nothing_and_the_button_does_and_the_next_one_takes_it_back()
    {
        var path = OneClick(await SendAsync("reader@vendor.example"));
        var visitor = portal.NewVisitor();

        var page = await visitor.OpenAsync(path);
        Assert.Equal((MailState.Sent, null), await AddAsync(bank, "reader@vendor.example", bulk: true));
        await visitor.SubmitAsync(page, "main .card form", []);
        Assert.Equal(MailState.Suppressed, (await AddAsync(bank, "reader@vendor.example", bulk: true)).State);
        await visitor.SubmitAsync(await visitor.OpenAsync(path), "main .card form", []);

        Assert.Equal((MailState.Sent, null), await AddAsync(bank, "reader@vendor.example", bulk: true));
    }

    [Theory]
    [InlineData("en", "Send me no more reminders by mail")]
    [InlineData("zh-Hant", "不再以電郵接收提示")]
    public async Task A_reminder_names_the_way_out_in_its_readers_language_in_both_parts(string language, string words)
    {
        var mail = await SendAsync("reader@vendor.example", language);

        Assert.Contains(words, mail.TextBody);
        Assert.Contains(words, mail.HtmlBody);
        var link = Link().Match(mail.TextBody ?? "").Value;
        Assert.Equal(HttpStatusCode.OK, (await portal.NewVisitor().GetAsync(new Uri(link).AbsolutePath)).Status);
    }

    [Fact]
    public async Task What_a_person_asked_for_carries_no_way_to_switch_it_off()
    {
        await AddAsync(bank, "reader@vendor.example", bulk: false);

        Assert.False(portal.SentMails().Single().Headers.Contains(HeaderId.ListUnsubscribe));
    }

    [Theory]
    [InlineData("CfDJ8AAAA")]
    [InlineData("..")]
    [InlineData("a")]
    public async Task A_link_that_is_not_ours_is_refused(string token)
    {
        var visitor = portal.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/account/unsubscribe/" + Uri.EscapeDataString(token) + "x")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync("/account/unsubscribe/" + Uri.EscapeDataString(token) + "x", [new("List-Unsubscribe", "One-Click")])).Status);
        Assert.False(await portal.AcrossAsync(db => db.AcrossTenants<Suppression>().AnyAsync()));
    }

    [Fact]
    public async Task A_changed_link_does_not_work_for_another_address()
    {
        var path = OneClick(await SendAsync("reader@vendor.example"));

        var answer = await portal.NewVisitor().PostAsync(path[..^4] + "AAAA", [new("List-Unsubscribe", "One-Click")]);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task A_person_switches_them_in_the_settings_too()
    {
        var person = await portal.AddMemberAsync(bank, Role.RiskManager, "Tommy Wong");
        var visitor = await portal.SignInAsync(person);
        var page = await visitor.OpenAsync("~/settings");
        Assert.True(page.Html.QuerySelector("input[name=Mails]")!.HasAttribute("checked"));

        await visitor.SubmitAsync(page, "main form[method=post]", new() { ["Mails"] = null });

        Assert.Equal(MailState.Suppressed, (await AddAsync(bank, person.Email, bulk: true)).State);
        page = await visitor.OpenAsync("~/settings");
        Assert.False(page.Html.QuerySelector("input[name=Mails]")!.HasAttribute("checked"));
        await visitor.SubmitAsync(page, "main form[method=post]", new() { ["Mails"] = bank.Id.ToString() });
        Assert.Equal((MailState.Sent, null), await AddAsync(bank, person.Email, bulk: true));
    }

    [Fact]
    public async Task Nobody_switches_on_the_settings_page_what_the_form_does_not_show_him()
    {
        var person = await portal.AddMemberAsync(bank, Role.RiskManager, "Tommy Wong");
        var other = await portal.AddBankAsync("peak-mutual", "Peak Mutual");
        var visitor = await portal.SignInAsync(person);

        await visitor.SubmitAsync(await visitor.OpenAsync("~/settings"), "main form[method=post]", new() { ["Asked"] = other.Id.ToString(), ["Mails"] = null });

        Assert.False(await portal.AcrossAsync(db => db.AcrossTenants<Suppression>().AnyAsync()));
    }

    /// <summary>The address of the header, as a mail program would post to it.</summary>
    private static string OneClick(MimeMessage mail)
    {
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers[HeaderId.ListUnsubscribePost]);
        var address = new Uri(mail.Headers[HeaderId.ListUnsubscribe]!.Trim().Trim('<', '>'));
        Assert.Equal("https://portal.test", address.GetLeftPart(UriPartial.Authority));
        return address.AbsolutePath;
    }

    private async Task<MimeMessage> SendAsync(string to, string language = "en")
    {
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            using var _ = scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().EnterSystem("test");
            var db = scope.ServiceProvider.GetRequiredService<Data.PortalDbContext>();
            await scope.ServiceProvider.GetRequiredService<Outbox>().AddAsync(
                bank.Id, new MailRecipient(to, "Reader", language), ReminderPost.MailKind, () => new MailContent { Subject = "Due", Preheader = "", Heading = "Due", FooterReason = "Because." }, bulk: true);
            await db.SaveChangesAsync();
        }

        await portal.PumpMailAsync();
        return portal.SentMails()[^1];
    }

    private async Task<(MailState State, string? Why)> AddAsync(Organisation by, string address, bool bulk)
    {
        portal.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var mail = new OutboxMail(by.Id, "test", address, "Reader", "en", "Subject", "<p>Text</p>", "Text", portal.Clock.UtcNow()) { IsBulk = bulk };
        await portal.AcrossAsync(async db =>
        {
            db.Add(mail);
            await db.SaveChangesAsync();
        });
        await portal.PumpMailAsync();
        var row = await portal.AcrossAsync(db => db.AcrossTenants<OutboxMail>().AsNoTracking().SingleAsync(m => m.Id == mail.Id));
        return (row.State, row.LastError);
    }

    [GeneratedRegex(@"https://portal\.test/account/unsubscribe/\S+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
