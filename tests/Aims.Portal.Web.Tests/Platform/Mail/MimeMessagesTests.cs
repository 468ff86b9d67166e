using System.Text;
using Aims.Portal.Web.Platform.Mail;
using Microsoft.Extensions.Time.Testing;
using MimeKit;

namespace Aims.Portal.Web.Tests.Platform.Mail;

public sealed class MimeMessagesTests
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 12, 1, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public void The_mail_carries_both_parts_its_stored_id_and_its_language()
    {
        var mail = SampleMail.Message(subject: "請提交 2026 年監察審核證明") with { Language = "zh-Hant", Text = "請提交\n", Html = "<p>請提交</p>" };

        var back = RoundTrip(mail, out var raw);

        Assert.Equal(mail.MessageId, back.MessageId);
        Assert.Equal(mail.Subject, back.Subject);
        Assert.Equal("何穎儀 Sofia Ho", Assert.Single(back.To.Mailboxes).Name);
        Assert.Equal("no-reply@portal.example", Assert.Single(back.From.Mailboxes).Address);
        Assert.Equal(clock.GetUtcNow(), back.Date);
        Assert.Equal(["text/plain", "text/html"], Assert.IsType<MultipartAlternative>(back.Body).Select(p => p.ContentType.MimeType));
        Assert.Equal("請提交\n", back.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal("<p>請提交</p>", back.HtmlBody);
        Assert.Equal("auto-generated", back.Headers[HeaderId.AutoSubmitted]);
        Assert.Equal("certificate-reminder", back.Headers["X-Portal-Kind"]);
        Assert.Contains("\r\nContent-Language: zh-Hant\r\n", raw[..raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)] + "\r\n", StringComparison.Ordinal);
        Assert.All(raw.Split("\r\n"), line => Assert.InRange(line.Length, 0, 998));
        Assert.True(raw.All(char.IsAscii));
    }

    [Theory]
    [InlineData("Hello\r\nBcc: victim@elsewhere.example")]
    [InlineData("Hello\nBcc: victim@elsewhere.example")]
    [InlineData("Hello\rBcc: victim@elsewhere.example")]
    [InlineData("Hello\r\n\r\n<script>")]
    [InlineData("Hello\u2028Bcc: victim@elsewhere.example\u0000")]
    public void A_line_break_in_subject_name_or_kind_starts_no_header(string hostile)
    {
        var mail = SampleMail.Message() with { Subject = hostile, ToName = hostile, Kind = hostile, Language = hostile };

        var back = RoundTrip(mail, out var raw);

        var head = raw[..raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        Assert.DoesNotContain("\nBcc", head, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(back.Bcc);
        Assert.Equal("sofia@lumenfall.example", Assert.Single(back.To.Mailboxes).Address);
        Assert.StartsWith("Hello ", back.Subject, StringComparison.Ordinal);
        Assert.Equal(mail.Html, back.HtmlBody);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sofia")]
    [InlineData("sofia@")]
    [InlineData("@lumenfall.example")]
    [InlineData("sofia@lumenfall.example, other@elsewhere.example")]
    [InlineData("sofia@lumenfall.example\r\nBcc: victim@elsewhere.example")]
    [InlineData("Sofia <sofia@lumenfall.example>")]
    [InlineData("<@relay.example:sofia@lumenfall.example>")]
    [InlineData("sofia@lumenfall.example\0")]
    public void What_is_not_one_plain_address_is_refused_for_good(string address)
    {
        var e = Assert.Throws<MailFailure>(() => RoundTrip(SampleMail.Message(to: address), out _));

        Assert.True(e.IsPermanent);
        Assert.True(e.IsAddressRefused);
    }

    [Theory]
    [InlineData("no-at-sign")]
    [InlineData("a@b>\r\nBcc: victim@elsewhere.example")]
    public void A_message_id_that_is_none_is_refused(string id) =>
        Assert.True(Assert.Throws<MailFailure>(() => RoundTrip(SampleMail.Message() with { MessageId = id }, out _)).IsPermanent);

    [Fact]
    public void Message_ids_are_in_the_senders_domain_and_never_repeat()
    {
        var ids = Enumerable.Range(0, 100).Select(_ => MimeMessages.NewMessageId(SampleMail.Options)).ToList();

        Assert.All(ids, id => Assert.EndsWith("@portal.example", id, StringComparison.Ordinal));
        Assert.Equal(100, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_reminder_can_be_switched_off_with_one_click()
    {
        var url = "https://portal.example/unsubscribe/" + new string('k', 160);

        var back = RoundTrip(SampleMail.Message() with { IsBulk = true, UnsubscribeUrl = url }, out var raw);

        Assert.Equal($"<{url}>", back.Headers[HeaderId.ListUnsubscribe]);
        Assert.Equal("List-Unsubscribe=One-Click", back.Headers[HeaderId.ListUnsubscribePost]);
        Assert.Contains($"<{url}>", raw, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_that_was_asked_for_cannot_be_switched_off()
    {
        var back = RoundTrip(SampleMail.Message() with { IsBulk = false, UnsubscribeUrl = "https://portal.example/u" }, out _);

        Assert.False(back.Headers.Contains(HeaderId.ListUnsubscribe));
        Assert.False(back.Headers.Contains(HeaderId.ListUnsubscribePost));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/unsubscribe")]
    public void An_unsubscribe_address_that_is_not_of_the_web_is_refused(string url) =>
        Assert.True(Assert.Throws<MailFailure>(() => RoundTrip(SampleMail.Message() with { IsBulk = true, UnsubscribeUrl = url }, out _)).IsPermanent);

    [Fact]
    public void Nothing_smuggles_a_header_in_through_the_unsubscribe_address()
    {
        var back = RoundTrip(SampleMail.Message() with { IsBulk = true, UnsubscribeUrl = "https://portal.example/u\r\nBcc: victim@elsewhere.example" }, out _);

        Assert.Empty(back.Bcc);
    }

    private MimeMessage RoundTrip(PortalMessage mail, out string raw)
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        using var stream = new MemoryStream();
        MimeMessages.From(mail, SampleMail.Options, clock).WriteTo(format, stream);
        raw = Encoding.UTF8.GetString(stream.ToArray());
        stream.Position = 0;
        return MimeMessage.Load(stream);
    }
}
