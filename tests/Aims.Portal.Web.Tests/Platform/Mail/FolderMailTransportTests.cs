using Aims.Portal.Web.Platform.Mail;
using Microsoft.Extensions.Time.Testing;
using MimeKit;

namespace Aims.Portal.Web.Tests.Platform.Mail;

public sealed class FolderMailTransportTests : IDisposable
{
    private readonly TempFolder temp = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 12, 1, 1, 2, 3, 4, TimeSpan.Zero));

    private string Folder => Path.Combine(temp.Path, "mail");

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task A_mail_becomes_a_file_that_reads_back_whole()
    {
        var mail = SampleMail.Message(subject: "請提交證明");

        await SendAsync(mail);

        var file = Assert.Single(Directory.GetFiles(Folder));
        Assert.Equal($"20261201T010203004Z-{mail.MessageId.Replace('.', '_')}.eml", Path.GetFileName(file));
        var back = await MimeMessage.LoadAsync(file);
        Assert.Equal("請提交證明", back.Subject);
        Assert.Equal(mail.Text, back.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal(mail.Html, back.HtmlBody);
    }

    [Fact]
    public async Task Mails_of_one_instant_do_not_overwrite_each_other()
    {
        await SendAsync(SampleMail.Message());
        await SendAsync(SampleMail.Message());

        Assert.Equal(2, Directory.GetFiles(Folder, "*.eml").Length);
    }

    [Fact]
    public async Task A_cancelled_send_leaves_no_file()
    {
        await using var session = await new FolderMailTransport(Folder, clock).OpenAsync(default);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            session.SendAsync(MimeMessages.From(SampleMail.Message(), SampleMail.Options, clock), new CancellationToken(canceled: true)));

        Assert.Empty(Directory.GetFiles(Folder));
    }

    [Fact]
    public async Task A_folder_that_went_away_is_a_temporary_failure()
    {
        await using var session = await new FolderMailTransport(Folder, clock).OpenAsync(default);
        Directory.Delete(Folder);

        var e = await Assert.ThrowsAsync<MailFailure>(() => session.SendAsync(MimeMessages.From(SampleMail.Message(), SampleMail.Options, clock), default));

        Assert.False(e.IsPermanent);
    }

    private async Task SendAsync(PortalMessage mail)
    {
        await using var session = await new FolderMailTransport(Folder, clock).OpenAsync(default);
        await session.SendAsync(MimeMessages.From(mail, SampleMail.Options, clock), default);
    }
}
