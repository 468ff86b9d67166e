using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;
using Aims.Portal.Web.Tests.Harness;
using Aims.Portal.Web.Tests.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Jobs;

/// <summary>The outbox before a real SMTP server that has its bad hours.</summary>
public sealed class OutageTests : IAsyncLifetime
{
    private const int Many = 30;
    private readonly SmtpPortal portal = new();
    private Organisation bank = null!;
    private Organisation otherBank = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        bank = await portal.AddBankAsync();
        otherBank = await portal.AddBankAsync("peak-mutual", "Peak Mutual");
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)portal).DisposeAsync();
        await portal.StopAsync();
    }

    [Theory]
    [InlineData("4xx")]
    [InlineData("5xx")]
    [InlineData("hang")]
    [InlineData("drop")]
    [InlineData("away")]
    public async Task Nothing_is_lost_or_doubled_and_no_mail_pays_for_the_servers_trouble(string mood)
    {
        List<OutboxMail> mails = [.. await AddAsync(bank, Many), .. await AddAsync(otherBank, 2)];
        await portal.MoodAsync(mood);

        // Three hours of it: more than a mail's eight tries would last.
        List<int> tried = [];
        for (var minute = 0; minute < 180; minute += 15)
        {
            await portal.PumpMailAsync();
            var rows = await RowsAsync();
            Assert.All(rows, m => Assert.Equal((MailState.Waiting, 0, null), (m.State, m.Attempts, m.LeaseUntil)));
            tried.Add(rows.Count(m => m.LastError is not null));
            portal.Clock.Advance(TimeSpan.FromMinutes(15));
        }

        // First as many as it takes to be sure, then one each time the breaker asks again; none where no connection was made.
        Assert.InRange(tried[0], mood is "away" ? 0 : 1, 5);
        Assert.All(tried.Zip(tried.Skip(1)), t => Assert.InRange(t.Second - t.First, 0, 1));
        Assert.Empty(portal.Received);
        Assert.False(await portal.AcrossAsync(db => db.AcrossTenants<Suppression>().AnyAsync()));

        await portal.MoodAsync("well");
        await portal.PumpMailAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(2));
        await portal.PumpMailAsync();
        Assert.All(await RowsAsync(), m => Assert.Equal((MailState.Sent, 1), (m.State, m.Attempts)));
        Assert.Equal(mails.Select(m => m.MessageId).Order(), portal.Received.Order());
    }

    [Fact]
    public async Task One_organisations_recipients_who_are_refused_for_now_keep_no_other_organisation_waiting()
    {
        await AddAsync(bank, Many, "tempfail");
        await AddAsync(otherBank, 8);

        await portal.PumpMailAsync();

        var rows = await RowsAsync();
        Assert.All(rows.Where(m => m.TenantId == otherBank.Id), m => Assert.Equal(MailState.Sent, m.State));
        Assert.All(rows.Where(m => m.TenantId == bank.Id), m => Assert.Equal(MailState.Waiting, m.State));
        // Those that failed while others were taken have had a try of theirs.
        Assert.InRange(rows.Count(m => m.TenantId == bank.Id && m.Attempts == 1), 7, 9);
    }

    private Task<List<OutboxMail>> RowsAsync() => portal.AcrossAsync(db => db.AcrossTenants<OutboxMail>().AsNoTracking().ToListAsync());

    private async Task<List<OutboxMail>> AddAsync(Organisation by, int count, string name = "reader")
    {
        var mails = Enumerable.Range(0, count).Select(i =>
        {
            portal.Clock.Advance(TimeSpan.FromMilliseconds(1));
            return new OutboxMail(by.Id, "test", $"{name}@{i}.{by.Slug}.example", "Reader", "en", "Subject", "<p>Text</p>", "Text", portal.Clock.UtcNow()) { IsBulk = true };
        }).ToList();
        await portal.AcrossAsync(async db =>
        {
            db.AddRange(mails);
            await db.SaveChangesAsync();
        });
        return mails;
    }

    private sealed class SmtpPortal : TestPortal
    {
        private readonly TempFolder folder = new();
        private SmtpSink sink = null!;
        private SmtpSink? stopped;

        public IReadOnlyList<string> Received => [.. (stopped ?? sink).Received.Concat(stopped is null ? [] : sink.Received).Select(r => r.Message.MessageId!)];

        protected override IEnumerable<KeyValuePair<string, string>> Settings =>
        [
            new("Portal:Mail:Transport", "Smtp"), new("Portal:Mail:Host", "127.0.0.1"), new("Portal:Mail:Port", $"{sink.Port}"), new("Portal:Mail:Security", "None"),
            new("Portal:Mail:FromAddress", "portal@aims.example"), new("Portal:Mail:AnswerSeconds", "1"),
        ];

        private string Mood => Path.Combine(folder.Path, "mood");

        public async Task MoodAsync(string mood)
        {
            await File.WriteAllTextAsync(Mood, mood);
            if (mood == "away") await (stopped = sink).EndAsync();
            else if (stopped is not null) sink = await SmtpSink.StartAsync("--no-starttls", "--mood", Mood, "--port", $"{stopped.Port}");
        }

        public async Task StopAsync()
        {
            if (stopped is not null) await stopped.DisposeAsync();
            if (sink != stopped) await sink.DisposeAsync();
            folder.Dispose();
        }

        protected override async Task<string> MakeDatabaseAsync()
        {
            sink = await SmtpSink.StartAsync("--no-starttls", "--mood", Mood);
            return await base.MakeDatabaseAsync();
        }
    }
}
