namespace Aims.Portal.Domain.Certificates.History;

/// <summary>
/// A certificate over time: the facts as they were recorded and what happened since, in order. An impossible history cannot be made.
/// Without events it says what the facts say, so certificates recorded before there was a history keep their status.
/// </summary>
public sealed class CertificateHistory
{
    private readonly CertificateEditions editions;

    private CertificateHistory(CertificateFacts recorded, IReadOnlyList<CertificateEvent> events, CertificateEditions editions)
    {
        Recorded = recorded;
        Events = events;
        this.editions = editions;
    }

    /// <summary>What was copied from the certificate at the beginning of this history.</summary>
    public CertificateFacts Recorded { get; }

    /// <summary>In the order of their days; those of one day in the order they were recorded.</summary>
    public IReadOnlyList<CertificateEvent> Events { get; }

    /// <param name="editions">A buyer's own; the shipped ones when left out.</param>
    /// <exception cref="RuleViolation">The facts lack issue or expiry date, or an event cannot have happened (its field, the rule and the way out).</exception>
    public static CertificateHistory Of(CertificateFacts recorded, IEnumerable<CertificateEvent>? events = null, CertificateEditions? editions = null)
    {
        CertificationCycle.Of(recorded);
        CertificateHistory history = new(recorded, [.. (events ?? []).OrderBy(e => e.On).ThenBy(e => e.Proof.RecordedAt)], editions ?? CertificateEditions.Shipped);
        history.Tell((held, happened) =>
        {
            SensibleDates.Demand(happened.On, "Date of the event", nameof(CertificateEvent.On));
            happened.Demand(held);
        }, DateOnly.MaxValue);
        return history;
    }

    /// <summary>A history that was checked when it was recorded. A rule or a date that has changed since must not make it unreadable.</summary>
    public static CertificateHistory Stored(CertificateFacts recorded, IEnumerable<CertificateEvent> events) =>
        new(recorded, [.. events.OrderBy(e => e.On).ThenBy(e => e.Proof.RecordedAt)], CertificateEditions.Shipped);

    /// <summary>The history with one more event, which may lie before others.</summary>
    /// <param name="today">In the organisation's time zone. What has not happened yet is not recorded, except what a certification body announces.</param>
    /// <exception cref="RuleViolation">It cannot have happened, or what is recorded after it could not have happened then.</exception>
    public CertificateHistory With(CertificateEvent happened, DateOnly today)
    {
        if (happened.On > today && !happened.MayLieAhead)
            throw new RuleViolation("certificate.event-future", "{0} has not come yet. Record it when it has happened.", happened.On) { Field = nameof(CertificateEvent.On) };
        SensibleDates.Demand(happened.On, "Date of the event", nameof(CertificateEvent.On));
        var before = Events.TakeWhile(e => e.On < happened.On || e.On == happened.On && e.Proof.RecordedAt <= happened.Proof.RecordedAt).ToList();
        Of(Recorded, [.. before, happened], editions);
        foreach (var later in Events.Skip(before.Count))
        {
            try
            {
                Of(Recorded, [.. Events.TakeWhile(e => e != later), later, happened], editions);
            }
            catch (RuleViolation violation)
            {
                throw new RuleViolation("certificate.event-contradicts", "With this, what is recorded for {1} could not have happened: {0}. Correct or remove that entry first.", later.Name, later.On) { Field = nameof(CertificateEvent.On), Also = [violation] };
            }
        }

        return Of(Recorded, [.. Events, happened], editions);
    }

    /// <summary>As if somebody had confirmed the paper: what its dates say by themselves, which an unverified status hides.</summary>
    public CertificateHistory AsVerified() => Recorded.Verified ? this : new CertificateHistory(Recorded with { Verified = true }, Events, editions);

    /// <summary>The facts in force on a day: what was recorded, and what had happened by then.</summary>
    public CertificateFacts On(DateOnly day) => Tell(null, day).InForce;

    /// <summary>Days after <paramref name="day"/> from which something announced counts.</summary>
    internal IEnumerable<DateOnly> Ahead(DateOnly day) => Events.Select(e => e.On).Where(on => on > day).Distinct();

    private HeldCertificate Tell(Action<HeldCertificate, CertificateEvent>? before, DateOnly day)
    {
        HeldCertificate held = new(Recorded, editions);
        foreach (var happened in Events.TakeWhile(e => e.On <= day))
        {
            before?.Invoke(held, happened);
            held = happened.Apply(held, day);
        }

        return held;
    }
}
