using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Records what is written on a certificate document, or corrects it. What happened since is kept; it has actions of its own.</summary>
public sealed class RecordCertificate(PortalDbContext db, CertificateUpkeep upkeep, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    public async Task<CertificateId> ExecuteAsync(DocumentId documentId, CertificateFacts written, CancellationToken ct)
    {
        var document = await db.Documents.OneAsync(d => d.Id == documentId && d.ArchivedAt == null && d.CurrentVersion > 0, ct);
        if (!EvidenceKinds.IsCertificate(document.Kind))
            throw new RuleViolation("certificate.kind", "This document is not a certificate. Change its kind first, if it is one.");
        var certificate = await db.Certificates.FirstOrDefaultAsync(c => c.DocumentId == documentId, ct);
        var before = certificate is null ? new CertificateFacts() : CertificateJson.Read(certificate.FactsJson);
        var letters = certificate is null ? new Dictionary<DateOnly, DocumentId>() : CertificateJson.Letters(certificate.FactsJson);
        var facts = written with
        {
            SurveillanceDone = before.SurveillanceDone,
            ReportedState = before.ReportedState,
            SuspendedOn = before.SuspendedOn,
            WithdrawnOn = before.WithdrawnOn,
            ConfirmedOn = written.Verified ? before.ConfirmedOn : null,
            NamedCompanies = before.NamedCompanies,
        };
        if (facts.Check() is [var problem, ..]) throw problem.ToViolation();
        var history = Told(facts, certificate is null ? [] : CertificateJson.History(certificate.FactsJson).Events);

        if (certificate is null)
        {
            certificate = new Certificate(tenancy.Tenant!.Id, documentId, clock.UtcNow());
            db.Add(certificate);
        }

        // The library and what is submitted show the same dates as the certificate.
        document.Describe(document.Kind, document.Title, facts.IssueDate, facts.ExpiryDate, document.Services);
        await upkeep.ApplyAsync(certificate, history, letters, ct);
        await db.SaveChangesAsync(ct);
        return certificate.Id;
    }

    private static CertificateHistory Told(CertificateFacts facts, IReadOnlyList<CertificateEvent> events)
    {
        try
        {
            return CertificateHistory.Of(facts, events);
        }
        catch (RuleViolation violation)
        {
            throw new RuleViolation("certificate.contradicts-history", "With these facts, what is recorded to have happened since could not have happened. Correct the dates; if the certificate was renewed, record a recertification instead.")
            {
                Field = nameof(CertificateFacts.CycleStart),
                Also = [new RuleViolation(violation.Code, violation.Text, [.. violation.Args])],
            };
        }
    }
}
