using System.Diagnostics.Metrics;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>What can be measured of the motor, under the meter <c>Aims.Portal</c>; names and units as OpenTelemetry has them. It counts what this process did; nothing tells tenants apart.</summary>
public sealed class PortalMeter : IDisposable
{
    public const string Name = "Aims.Portal";

    private readonly Meter meter;
    private readonly Counter<long> sent;
    private readonly Counter<long> failed;
    private readonly Counter<long> suppressed;
    private readonly Counter<long> parked;
    private readonly Counter<long> due;
    private readonly Counter<long> planned;
    private readonly Histogram<double> sweep;
    private long oldestTicks;

    public PortalMeter(IMeterFactory meters, MailBreaker breaker, TimeProvider clock)
    {
        meter = meters.Create(Name);
        sent = meter.CreateCounter<long>("aims.mail.sent", "{mail}", "Mails the mail server has taken");
        failed = meter.CreateCounter<long>("aims.mail.failed", "{mail}", "Mails given up");
        suppressed = meter.CreateCounter<long>("aims.mail.suppressed", "{mail}", "Mails not sent, to addresses that get no reminders");
        parked = meter.CreateCounter<long>("aims.parked", "{row}", "Mails and obligations left for an operator");
        due = meter.CreateCounter<long>("aims.reminders.due", "{obligation}", "Obligations a sweep has looked at");
        planned = meter.CreateCounter<long>("aims.reminders.planned", "{mail}", "Reminders written into the outbox");
        sweep = meter.CreateHistogram<double>("aims.sweep.duration", "s", "Duration of a reminder sweep");
        meter.CreateObservableGauge("aims.mail.oldest_waiting", () => Volatile.Read(ref oldestTicks) is var at and > 0 ? Math.Max(0, (clock.UtcNow() - new DateTime(at, DateTimeKind.Utc)).TotalSeconds) : 0, "s", "How late the oldest waiting mail is, as of the last run of the outbox");
        meter.CreateObservableGauge("aims.mail.breaker_open", () => breaker.IsOpen ? 1 : 0, "1", "1 while the mail server is left alone");
    }

    public void Sent(int mails) => sent.Add(mails);

    public void Failed() => failed.Add(1);

    public void Suppressed() => suppressed.Add(1);

    public void Parked() => parked.Add(1);

    public void Reminded(int obligations, int mails)
    {
        due.Add(obligations);
        planned.Add(mails);
    }

    public void Swept(TimeSpan took) => sweep.Record(took.TotalSeconds);

    /// <summary>Since when the oldest waiting mail is due; null when none waits.</summary>
    public void Oldest(DateTime? since) => Volatile.Write(ref oldestTicks, since?.Ticks ?? 0);

    public void Dispose() => meter.Dispose();
}
