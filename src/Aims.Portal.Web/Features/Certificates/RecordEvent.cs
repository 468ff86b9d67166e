using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Something happened to a certificate: it is added to its history, its due dates move, and every buyer that holds it sees it at once.</summary>
public sealed class RecordEvent(PortalDbContext db, CertificateUpkeep upkeep, IMultiTenantContextAccessor tenancy, CurrentMember me, TimeProvider clock)
{
    /// <summary>Three years have a handful.</summary>
    private const int MostEvents = 100;

    /// <param name="happened">Makes the event from what stands behind it.</param>
    /// <param name="document">The report or letter in the library, where there is one.</param>
    /// <exception cref="RuleViolation">It cannot have happened to this certificate (see <see cref="CertificateHistory.With"/>).</exception>
    public async Task ExecuteAsync(CertificateId id, DocumentId? document, string? note, Func<EventProof, CertificateEvent> happened, CancellationToken ct)
    {
        var certificate = await db.Certificates.OneAsync(c => c.Id == id, ct);
        if (document is { } kept) await db.Documents.OneAsync(d => d.Id == kept && d.ArchivedAt == null && d.CurrentVersion > 0, ct);
        var known = CertificateJson.History(certificate.FactsJson);
        if (known.Events.Count >= MostEvents) throw new RuleViolation("certificate.events-many", "A certificate's history holds at most {0} entries. Remove what is wrong, or record the new certificate.", MostEvents);
        var proof = new EventProof(me.Name, clock.UtcNow()) { Document = document, RecordedById = me.PersonId, Note = note ?? "" };
        var history = known.With(happened(proof), clock.TodayIn(tenancy.Tenant!.TimeZone));
        await upkeep.ApplyAsync(certificate, history, CertificateJson.Letters(certificate.FactsJson), ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Takes a wrong entry out again. The audit trail keeps that it was there.</summary>
    /// <exception cref="RuleViolation">Without it, what is recorded after it could not have happened.</exception>
    public async Task RemoveAsync(CertificateId id, DateOnly on, long recordedAt, CancellationToken ct)
    {
        var certificate = await db.Certificates.OneAsync(c => c.Id == id, ct);
        var history = CertificateJson.History(certificate.FactsJson);
        var wrong = history.Events.FirstOrDefault(e => e.On == on && e.Proof.RecordedAt.Ticks == recordedAt) ?? throw new NotFoundException();
        await upkeep.ApplyAsync(certificate, Without(history, wrong), CertificateJson.Letters(certificate.FactsJson), ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Takes back a suspension or withdrawal that was recorded before there was a history.</summary>
    public async Task RemoveStateAsync(CertificateId id, CancellationToken ct)
    {
        var certificate = await db.Certificates.OneAsync(c => c.Id == id, ct);
        var history = CertificateJson.History(certificate.FactsJson);
        var recorded = history.Recorded with { ReportedState = ReportedState.Active, SuspendedOn = null, WithdrawnOn = null };
        await upkeep.ApplyAsync(certificate, CertificateHistory.Of(recorded, history.Events), CertificateJson.Letters(certificate.FactsJson), ct);
        await db.SaveChangesAsync(ct);
    }

    private static CertificateHistory Without(CertificateHistory history, CertificateEvent wrong)
    {
        try
        {
            return CertificateHistory.Of(history.Recorded, history.Events.Where(e => e != wrong));
        }
        catch (RuleViolation violation)
        {
            throw new RuleViolation("certificate.event-needed", "Without the entry of {0}, what is recorded after it could not have happened. Remove that first.", wrong.On) { Also = [new RuleViolation(violation.Code, violation.Text, [.. violation.Args])] };
        }
    }
}
