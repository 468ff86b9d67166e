using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>A surveillance audit has taken place: the next one becomes due.</summary>
public sealed class RecordSurveillance(PortalDbContext db, CertificateUpkeep upkeep, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    /// <param name="letter">The certification body's letter or report in the library, where there is one.</param>
    public async Task ExecuteAsync(CertificateId id, DateOnly? doneOn, DocumentId? letter, CancellationToken ct)
    {
        var certificate = await db.Certificates.OneAsync(c => c.Id == id, ct);
        var facts = CertificateJson.Read(certificate.FactsJson);
        if (doneOn is not { } done) throw Wrong("certificate.audit-date", "Write the date of the audit.");
        SensibleDates.Demand(done, "Audit took place on", "DoneOn");
        if (facts.ReportedState is ReportedState.Withdrawn) throw Wrong("certificate.withdrawn", "A withdrawn certificate cannot be updated. Record the new certificate instead.");
        if (done > clock.TodayIn(tenancy.Tenant!.TimeZone)) throw Wrong("certificate.audit-future", "The audit of {0} has not taken place yet. Record it when it has.", done);
        if (done <= CertificationCycle.Of(facts).Decision) throw Wrong("certificate.audit-early", "The audit must lie after the certification decision of {0}.", CertificationCycle.Of(facts).Decision);
        if (done > facts.ExpiryDate) throw Wrong("certificate.audit-late", "The audit must lie before the certificate expires on {0}.", facts.ExpiryDate);
        if (facts.SurveillanceDone.Contains(done)) throw Wrong("certificate.audit-known", "The audit of {0} is recorded already.", done);

        var letters = CertificateJson.Letters(certificate.FactsJson).ToDictionary(l => l.Key, l => l.Value);
        if (letter is { } document) letters[done] = (await db.Documents.OneAsync(d => d.Id == document && d.ArchivedAt == null && d.CurrentVersion > 0, ct)).Id;
        await upkeep.ApplyAsync(certificate, facts with { SurveillanceDone = [.. facts.SurveillanceDone.Append(done).Order()] }, letters, ct);
        await db.SaveChangesAsync(ct);
    }

    private static RuleViolation Wrong(string code, string text, params object[] args) => new(code, text, args) { Field = "DoneOn" };
}
