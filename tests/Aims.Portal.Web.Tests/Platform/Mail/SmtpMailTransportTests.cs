using System.Net;
using System.Net.Sockets;
using Aims.Portal.Web.Platform.Mail;
using MimeKit;

namespace Aims.Portal.Web.Tests.Platform.Mail;

/// <summary>Against a real SMTP server, started per test because each needs another kind.</summary>
public sealed class SmtpMailTransportTests
{
    [Fact]
    public async Task Two_mails_go_over_one_connection()
    {
        await using var sink = await SmtpSink.StartAsync("--no-starttls");

        await using (var session = await Transport(sink.Port).OpenAsync(default))
        {
            await session.SendAsync(Mail(subject: "第一封"), default);
            await session.SendAsync(Mail(subject: "Second"), default);
        }

        Assert.Equal(["Second", "第一封"], sink.Received.Select(r => r.Message.Subject).Order(StringComparer.Ordinal));
        Assert.Single(sink.Received.Select(r => r.Session).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_server_that_takes_few_mails_a_connection_gets_the_rest_over_another()
    {
        await using var sink = await SmtpSink.StartAsync("--no-starttls", "--most", "2");
        await using var session = await Transport(sink.Port).OpenAsync(default);

        for (var i = 0; i < 5; i++) await session.SendAsync(Mail(subject: $"Mail {i}"), default);

        Assert.Equal(["Mail 0", "Mail 1", "Mail 2", "Mail 3", "Mail 4"], sink.Received.Select(r => r.Message.Subject).Order(StringComparer.Ordinal));
        Assert.Equal(3, sink.Received.Select(r => r.Session).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task An_unknown_mailbox_is_permanent_and_the_address_is_to_blame()
    {
        await using var sink = await SmtpSink.StartAsync("--no-starttls");
        await using var session = await Transport(sink.Port).OpenAsync(default);

        var e = await Assert.ThrowsAsync<MailFailure>(() => session.SendAsync(Mail("permfail@lumenfall.example"), default));

        Assert.True(e.IsPermanent);
        Assert.True(e.IsAddressRefused);
        Assert.Contains("550", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_greylisting_answer_is_temporary_and_the_next_mail_still_goes_out()
    {
        await using var sink = await SmtpSink.StartAsync("--no-starttls");
        await using var session = await Transport(sink.Port).OpenAsync(default);

        var e = await Assert.ThrowsAsync<MailFailure>(() => session.SendAsync(Mail("tempfail@lumenfall.example"), default));
        await session.SendAsync(Mail(subject: "Next"), default);

        Assert.False(e.IsPermanent);
        Assert.False(e.IsAddressRefused);
        Assert.Equal("Next", Assert.Single(sink.Received).Message.Subject);
    }

    [Fact]
    public async Task A_server_that_says_421_is_temporary_and_the_next_mail_still_goes_out()
    {
        await using var sink = await SmtpSink.StartAsync("--no-starttls");
        await using var session = await Transport(sink.Port).OpenAsync(default);

        var e = await Assert.ThrowsAsync<MailFailure>(() => session.SendAsync(Mail("hangup@lumenfall.example"), default));
        await session.SendAsync(Mail(subject: "Next"), default);

        Assert.False(e.IsPermanent);
        Assert.Equal("Next", Assert.Single(sink.Received).Message.Subject);
    }

    [Fact]
    public async Task Nobody_listening_is_temporary()
    {
        var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();

        var e = await Assert.ThrowsAsync<MailFailure>(() => Transport(port).OpenAsync(default));

        Assert.False(e.IsPermanent);
    }

    [Fact]
    public async Task A_server_that_vanishes_in_the_session_is_temporary()
    {
        var sink = await SmtpSink.StartAsync("--no-starttls");
        await using var session = await Transport(sink.Port).OpenAsync(default);
        await sink.DisposeAsync();

        var first = await Assert.ThrowsAsync<MailFailure>(() => session.SendAsync(Mail(), default));
        var second = await Assert.ThrowsAsync<MailFailure>(() => session.SendAsync(Mail(), default));

        Assert.False(first.IsPermanent);
        Assert.False(second.IsPermanent);
    }

    [Theory]
    [InlineData("right", true)]
    [InlineData("wrong", false)]
    public async Task It_signs_in_and_a_wrong_password_blames_no_mail(string password, bool works)
    {
        await using var sink = await SmtpSink.StartAsync("--no-starttls", "--user", "portal", "--password", "right");
        var transport = Transport(sink.Port, user: "portal", password: password);

        if (works)
        {
            await using var session = await transport.OpenAsync(default);
            await session.SendAsync(Mail(), default);
            Assert.Single(sink.Received);
        }
        else
        {
            var e = await Assert.ThrowsAsync<MailFailure>(() => transport.OpenAsync(default));
            Assert.False(e.IsPermanent);
            Assert.DoesNotContain(password, e.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(MailSecurity.StartTls)]
    [InlineData(MailSecurity.SslOnConnect, "--implicit-tls")]
    public async Task Encrypted_mail_goes_out_when_the_certificate_is_trusted_and_not_when_it_is_not(MailSecurity security, params string[] arguments)
    {
        await using var sink = await SmtpSink.StartAsync(arguments);

        var e = await Assert.ThrowsAsync<MailFailure>(() => Transport(sink.Port, security).OpenAsync(default));
        var trusting = new SmtpMailTransport(Options(sink.Port, security)) { CertificateCheck = (_, certificate, _, _) => certificate is not null };
        await using (var session = await trusting.OpenAsync(default)) await session.SendAsync(Mail(), default);

        Assert.False(e.IsPermanent);
        Assert.Single(sink.Received);
    }

    [Fact]
    public async Task A_server_that_hides_its_encryption_gets_no_mail()
    {
        await using var sink = await SmtpSink.StartAsync("--no-starttls");

        var e = await Assert.ThrowsAsync<MailFailure>(() => Transport(sink.Port, MailSecurity.StartTls).OpenAsync(default));

        Assert.Contains("STARTTLS", e.Message, StringComparison.Ordinal);
        Assert.Empty(sink.Received);
    }

    [Fact]
    public async Task Cancelling_is_no_failure_of_the_mail()
    {
        await using var sink = await SmtpSink.StartAsync("--no-starttls");
        await using var session = await Transport(sink.Port).OpenAsync(default);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.SendAsync(Mail(), new CancellationToken(canceled: true)));
    }

    private static MailOptions Options(int port, MailSecurity security, string? user = null, string? password = null) => new()
    {
        Transport = MailTransportKind.Smtp,
        Host = "127.0.0.1",
        Port = port,
        Security = security,
        User = user,
        Password = password,
        FromAddress = "no-reply@portal.example",
    };

    private static SmtpMailTransport Transport(int port, MailSecurity security = MailSecurity.None, string? user = null, string? password = null) =>
        new(Options(port, security, user, password));

    private static MimeMessage Mail(string to = "sofia@lumenfall.example", string subject = "Hello") =>
        MimeMessages.From(SampleMail.Message(to, subject), SampleMail.Options, TimeProvider.System);
}
