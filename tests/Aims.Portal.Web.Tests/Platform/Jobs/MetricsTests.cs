using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Platform.Jobs;

/// <summary>What a listener such as OpenTelemetry's is told.</summary>
public sealed class MetricsTests : IAsyncLifetime
{
    private readonly FaultyPortal portal = new();
    private readonly ConcurrentDictionary<string, double> heard = new(StringComparer.Ordinal);
    private readonly MeterListener listener = new();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        // Meters of other portals in this process have the same name; this one's factory is its own.
        var meters = portal.Services.GetRequiredService<IMeterFactory>();
        portal.Services.GetRequiredService<PortalMeter>();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == PortalMeter.Name && ReferenceEquals(instrument.Meter.Scope, meters)) l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((i, value, _, _) => heard.AddOrUpdate(i.Name, value, (_, before) => before + value));
        listener.SetMeasurementEventCallback<int>((i, value, _, _) => heard[i.Name] = value);
        listener.SetMeasurementEventCallback<double>((i, value, _, _) => heard[i.Name] = value);
        listener.Start();
    }

    public async Task DisposeAsync()
    {
        listener.Dispose();
        await ((IAsyncLifetime)portal).DisposeAsync();
    }

    [Fact]
    public async Task A_sweep_and_the_mails_it_wrote_are_counted()
    {
        var vendor = await portal.AddVendorAsync();
        foreach (var name in new[] { "first", "second" }) await portal.AddMemberAsync(vendor, Role.EvidenceOwner, name, $"{name}@lumenfall.example");
        await portal.AcrossAsync(async db =>
        {
            db.Add(new Obligation(vendor.Id, ObligationKind.CertificateExpiry, Guid.CreateVersion7(), "Certificate", "/our-certificates", portal.Today.AddDays(30), portal.Today));
            await db.SaveChangesAsync();
        });

        await portal.RunAsync<ReminderSweep>(s => s.RunAsync(CancellationToken.None));
        await portal.PumpMailAsync();

        Assert.Equal((1, 2, 2), (heard["aims.reminders.due"], heard["aims.reminders.planned"], heard["aims.mail.sent"]));
        Assert.True(heard.ContainsKey("aims.sweep.duration"));
    }

    [Fact]
    public async Task A_server_that_is_away_shows_with_the_age_of_what_waits()
    {
        var bank = await portal.AddBankAsync();
        await portal.AcrossAsync(async db =>
        {
            db.Add(new OutboxMail(bank.Id, "test", "reader@vendor.example", "Reader", "en", "Subject", "<p>Text</p>", "Text", portal.Clock.UtcNow()));
            await db.SaveChangesAsync();
        });
        portal.Transport.Opening = MailFailure.ConnectionLost("away");

        await portal.PumpMailAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(20));
        listener.RecordObservableInstruments();
        Assert.Equal((1, 1200), (heard["aims.mail.breaker_open"], heard["aims.mail.oldest_waiting"]));

        portal.Transport.Opening = null;
        await portal.PumpMailAsync();
        listener.RecordObservableInstruments();
        Assert.Equal((0, 0), (heard["aims.mail.breaker_open"], heard["aims.mail.oldest_waiting"]));
    }
}
