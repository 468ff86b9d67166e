using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Mail;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.Logging.Abstractions;

namespace Aims.Portal.Web.Tests.Platform.Mail;

public sealed class MailRendererTests : IAsyncDisposable
{
    private readonly MailRenderer renderer = new(NullLoggerFactory.Instance);

    public ValueTask DisposeAsync() => renderer.DisposeAsync();

    [Fact]
    public async Task The_english_mail_says_what_why_and_by_when_with_one_button()
    {
        var (mail, page) = await RenderAsync(SampleMail.English, MailWords.En);

        Assert.StartsWith("<!doctype html>", mail.Html, StringComparison.Ordinal);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(SampleMail.English.Subject, page.QuerySelector("title")!.TextContent);
        Assert.Equal("Aims Portal · for Harbour Bank", page.QuerySelector("td.pad")!.TextContent);
        Assert.Equal(SampleMail.English.Heading, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(SampleMail.English.DueLine, page.QuerySelector("td.due")!.TextContent);
        Assert.Equal(["Certificate", "AI service", "What to send", "If it is late"], page.QuerySelectorAll("th").Select(th => th.TextContent));
        Assert.Equal(SampleMail.ButtonUrl, Assert.Single(page.QuerySelectorAll("td.button a")).GetAttribute("href"));
        Assert.Equal(
            "Not you? Hand it to a colleague. Audit booked for a later day? Tell us the date and we remind you after it.",
            page.QuerySelector("p.ink2")!.TextContent);
        Assert.EndsWith("We never ask for a password by mail. Reminder settings", page.QuerySelectorAll("td.pad")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chinese_mail_is_marked_as_such_and_readable_in_its_source()
    {
        var (mail, page) = await RenderAsync(SampleMail.Chinese, MailWords.ZhHant);

        Assert.Equal("zh-Hant", mail.Language);
        Assert.Equal("zh-Hant", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("請提交 2026 年監察審核證明", mail.Html, StringComparison.Ordinal);
        Assert.Contains("Noto Sans HK", page.QuerySelector("h1")!.GetAttribute("style"), StringComparison.Ordinal);
        Assert.Equal("Aims Portal · 代表 Harbour Bank 發出", page.QuerySelector("td.pad")!.TextContent);
        Assert.Equal("不是由你負責？轉交同事。審核已安排在較後日子？告知日期，我們會在其後才提示。", page.QuerySelector("p.ink2")!.TextContent);
        Assert.EndsWith("每次只發一封。我們絕不會以電郵索取密碼。 提示設定", page.QuerySelectorAll("td.pad")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_part_says_the_same_in_short_lines_with_bare_addresses()
    {
        var (mail, _) = await RenderAsync(SampleMail.English, MailWords.En);

        Assert.Equal(
            """
            Aims Portal · for Harbour Bank

            Please send proof of the 2026 surveillance audit

            Hello Sofia, your ISO/IEC 42001 certificate needs a surveillance audit
            in 2026. We have not yet received the letter from your certification
            body.

            Due by Thursday 31 December 2026, in 30 days

            Certificate: ISO/IEC 42001:2023 · AIMS-2024-0315
            AI service: Lumenfall Score 4.2
            What to send: Audit letter or report dated 2026, PDF
            If it is late: The certificate shows as “surveillance overdue” to
            Harbour Bank, and a finding is opened on 14 Jan 2027.

            Add the audit letter:
            https://portal.example/lumenfall/certificates/aims-2024-0315

            Not you? Hand it to a colleague.
            https://portal.example/hand-over

            Audit booked for a later day? Tell us the date and we remind you after
            it.
            https://portal.example/tell-date

            --$
            You get this because you look after certificates at Lumenfall Credit
            Analytics. Reminder 3 of 6 for this date; each is sent once. We never
            ask for a password by mail.
            Reminder settings:
            https://portal.example/reminders

            """.ReplaceLineEndings("\n").Replace('$', ' '),
            mail.Text);
    }

    [Fact]
    public async Task Chinese_lines_break_between_characters_but_not_before_punctuation()
    {
        var (mail, _) = await RenderAsync(SampleMail.Chinese, MailWords.ZhHant);
        var lines = mail.Text.Split('\n');

        Assert.Contains("加入審核信件：", lines);
        Assert.Contains(SampleMail.ButtonUrl, lines);
        Assert.Contains("何穎儀女士：貴公司的 ISO/IEC 42001 證書須於 2026 年進行監察審核，我們尚", lines);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 72));
        Assert.DoesNotContain(lines, line => line.Length > 0 && "，。、；：？！）」".Contains(line[0]));
    }

    [Fact]
    public async Task Hostile_text_stays_text_everywhere()
    {
        const string hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> & \u202Eevil\u0000";
        var content = new MailContent
        {
            Subject = hostile,
            Preheader = hostile,
            Heading = hostile,
            ForOrganisation = hostile,
            Paragraphs = [hostile],
            Quote = new(hostile, hostile),
            DueLine = hostile,
            Facts = [new(hostile, hostile)],
            Button = new(hostile, "https://portal.example/?x=\"><script>alert(3)</script>"),
            SmallPrint = [new(hostile, new(hostile, "https://portal.example/"), hostile)],
            FooterReason = hostile,
            FooterLink = new(hostile, "https://portal.example/"),
        };

        var (mail, page) = await RenderAsync(content, MailWords.En);

        Assert.Empty(page.QuerySelectorAll("script, img, [onerror]"));
        Assert.Equal("<script>alert(1)</script>\"'><img src=x onerror=alert(2)> & evil", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain('\u202E', mail.Html + mail.Text + mail.Subject);
        Assert.DoesNotContain('\0', mail.Html + mail.Text + mail.Subject);
    }

    [Fact]
    public async Task A_personal_message_stands_apart_and_keeps_its_lines()
    {
        var content = SampleMail.English with { Quote = new("Mei-Ling Chan", "Dear Sofia,\r\n\r\n\r\nplease hurry.\r\n-- \r\nMei-Ling") };

        var (mail, page) = await RenderAsync(content, MailWords.En);

        Assert.Equal(["Mei-Ling Chan writes:", "Dear Sofia,", "", "please hurry.", "--", "Mei-Ling"], page.QuerySelectorAll("td.quote div").Select(d => d.TextContent));
        Assert.Contains("Mei-Ling Chan writes:\n> Dear Sofia,\n> \n> please hurry.\n> --\n> Mei-Ling\n", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_break_in_a_name_cannot_start_a_paragraph_of_ours()
    {
        var content = SampleMail.English with { Facts = [new("Vendor", "Lumenfall\n\nYour account is locked, call us")] };

        var (mail, _) = await RenderAsync(content, MailWords.En);

        Assert.Contains("Vendor: Lumenfall Your account is locked, call us\n", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_said_leaves_no_empty_box()
    {
        var content = new MailContent { Subject = "s", Preheader = "p", Heading = "h", FooterReason = "because" };

        var (_, page) = await RenderAsync(content, MailWords.En);

        Assert.Empty(page.QuerySelectorAll(".due, .quote, .button, th, p, a"));
    }

    [Fact]
    public async Task What_is_filled_into_a_kept_frame_is_what_the_layout_writes()
    {
        foreach (var (content, words) in Makes())
        {
            // The first of its make keeps the frame, the second is filled into it.
            await renderer.RenderAsync(content with { Heading = "First of its make" }, words);
            Assert.Equal(await renderer.LayOutAsync(content.Cleaned(), words), (await renderer.RenderAsync(content, words)).Html);
        }
    }

    [Fact]
    public async Task What_the_outbox_keeps_of_a_mail_reads_the_same_when_it_is_sent()
    {
        foreach (var (content, words) in Makes())
        {
            var mail = new OutboxMail(OrganisationId.New(), "test", "a@b.example", "A", words.Language, content.Subject, content.ToJson(), DateTime.UnixEpoch);
            var expected = await renderer.RenderAsync(content with { UnsubscribeLink = null }, words);

            var laidOut = await renderer.LayOutAsync(mail, null);

            Assert.Equal((expected.Html, expected.Text), (laidOut.Html, laidOut.Text));
            Assert.Contains("https://portal.example/off/1", (await renderer.LayOutAsync(mail, "https://portal.example/off/1")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_another_version_of_the_portal_kept_is_laid_out_too()
    {
        const string kept = """{"Subject":"s","Preheader":"p","Heading":"The heading","Facts":[{"Label":"Vendor","Value":"Lumenfall"}],"FooterReason":"because","NotYetKnown":{"a":1}}""";

        var mail = await renderer.LayOutAsync(new OutboxMail(OrganisationId.New(), "test", "a@b.example", "A", "en", "s", kept, DateTime.UnixEpoch), null);

        Assert.Contains("The heading\n\nVendor: Lumenfall\n", mail.Text, StringComparison.Ordinal);
    }

    /// <summary>Mails with and without each part, with texts that have to be encoded, are empty or look like a place of a frame.</summary>
    private static IEnumerable<(MailContent, MailWords)> Makes()
    {
        foreach (var (sample, words) in new[] { (SampleMail.English, MailWords.En), (SampleMail.Chinese, MailWords.ZhHant) })
        {
            var hostile = sample with
            {
                Subject = "<script>alert('1')</script> & \"Zq7Place3Q\" 😀",
                Preheader = "",
                ForOrganisation = "Smith & Söhne <Ltd>",
                Paragraphs = ["Zq7Place0Q", "O'Brien \u202E 何穎儀 &amp;"],
                Facts = [new("a<b", ""), new("", "x\"y")],
                Button = new("Go > there", "https://portal.example/?a=1&b='2'\"<>"),
                UnsubscribeLink = new("Off", "https://portal.example/account/unsubscribe/x?y=<z>"),
            };
            foreach (var content in new[] { sample, hostile })
            {
                yield return (content, words);
                yield return (content with { ForOrganisation = null, FooterLink = null, UnsubscribeLink = null }, words);
                yield return (content with { DueLine = null, Facts = [], SmallPrint = [] }, words);
                yield return (content with { Button = null, Paragraphs = [], SmallPrint = [new("One.", null), new("Two ", new("three", "https://portal.example/3"), "")] }, words);
                yield return (content with { Quote = new("Mei-Ling <b>", "One\n\nTwo & three") }, words);
                yield return (content with { Items = [new("Title <1>", "today", ["One & two"], new("Open", "https://portal.example/1"))] }, words);
            }
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/harbour-bank/vendors")]
    [InlineData("mailto:a@b.example")]
    [InlineData("")]
    public void A_link_must_be_an_absolute_web_address(string url) => Assert.Throws<ArgumentException>(() => new MailLink("Open", url));

    private async Task<(RenderedMail Mail, IDocument Page)> RenderAsync(MailContent content, MailWords words)
    {
        var mail = await renderer.RenderAsync(content, words);
        return (mail, await new HtmlParser().ParseDocumentAsync(mail.Html));
    }
}
