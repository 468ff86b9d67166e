using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Somebody at the buyer looked a certificate up: what was found counts for this buyer at once, and the vendor is not told of the check itself.</summary>
public sealed class CheckCertificate(PortalDbContext db, IEvidenceStore store, ScanPicture scan, IMultiTenantContextAccessor tenancy, CurrentMember me, TimeProvider clock)
{
    /// <summary>Of a picture, in bytes.</summary>
    public const long MostBytes = 5 * 1024 * 1024;

    /// <param name="seen">The stamp of the facts that were on the screen.</param>
    /// <exception cref="RuleViolation">The facts have changed since, a field is missing, the day lies ahead, or the picture is none (its field, the rule and the way out).</exception>
    public async Task ExecuteAsync(CertificateId id, DateOnly? on, string? register, RegisterResult? result, string? note, IFormFile? picture, string? seen, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var shared = await db.SharedCertificates.OneAsync(s => s.BuyerId == buyer && s.CertificateId == id, ct);
        var today = clock.TodayIn(tenancy.Tenant!.TimeZone);
        var checks = await db.BuyerChecks.FirstOrDefaultAsync(c => c.TenantId == buyer && c.CertificateId == id, ct);
        var before = CertificateJson.Checks(checks?.ChecksJson);
        var faults = new Faults();
        if (before.Count >= BuyerChecks.Most) faults.Add(new RuleViolation("check.many", "At most {0} checks of a certificate are kept. Take out old ones first.", BuyerChecks.Most));
        if (on is not { } day) faults.Add(new RuleViolation("check.on", "Write the day on which you looked.") { Field = "On" });
        else if (day > today || day < CertificateJson.Read(shared.FactsJson).IssueDate) faults.Add(new RuleViolation("check.on-range", "You can only have looked from the day it was issued until today. Correct the day.") { Field = "On" });
        if (string.IsNullOrWhiteSpace(register)) faults.Add(new RuleViolation("certificate.check-register", "Write which register was looked into.") { Field = "Register" });
        if (result is null) faults.Add(new RuleViolation("certificate.event-result", "Choose what the register said.") { Field = "Result" });
        var stamp = CertificateJson.StampOf(shared.FactsJson);
        if (seen != stamp) faults.Add(new RuleViolation("check.overtaken", "The vendor changed what it says of the certificate while you had this form open. Compare it once more with what you found, and record your check again."));
        var (name, contentType) = picture is null ? (null, null) : await InspectAsync(picture, faults, ct);
        faults.Throw();
        if (name is not null) await scan.DemandCleanAsync(picture!, name, "Picture", ct);

        var shown = name is null ? null : await KeepAsync(shared, picture!, name, contentType!, ct);
        var proof = new EventProof(me.Name, clock.UtcNow()) { RecordedById = me.PersonId, Note = note?.Trim() ?? "", Document = shown?.Id };
        var check = new RegisterCheck(on!.Value, proof, me.Name, register!.Trim(), result!.Value) { Screenshot = shown?.Id, Seen = stamp };
        if (checks is null) db.Add(checks = new BuyerChecks(shared));
        checks.Keep(CertificateJson.WriteChecks([.. before, check]), $"{check.On:yyyy-MM-dd} {check.Register}: {check.Result}");
        LookAgain(shared);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Takes out a check that was recorded by mistake. The audit trail keeps that it was there.</summary>
    public async Task RemoveAsync(CertificateId id, string? key, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var shared = await db.SharedCertificates.OneAsync(s => s.BuyerId == buyer && s.CertificateId == id, ct);
        var checks = await db.BuyerChecks.OneAsync(c => c.TenantId == buyer && c.CertificateId == id, ct);
        var before = CertificateJson.Checks(checks.ChecksJson);
        var wrong = before.FirstOrDefault(c => CheckLine.KeyOf(c) == key) ?? throw new NotFoundException();
        var picture = wrong.Screenshot is { } shown ? await db.CheckPictures.FirstOrDefaultAsync(p => p.TenantId == buyer && p.Id == shown, ct) : null;
        picture?.Discard();
        checks.Keep(CertificateJson.WriteChecks(before.Where(c => c != wrong)), $"– {wrong.On:yyyy-MM-dd} {wrong.Register}: {wrong.Result}");
        Undo(shared, wrong, before.Any(c => c != wrong && c.IsAgainst));
        LookAgain(shared);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>What followed from the check alone: points that came back, or a lapse of which the vendor's facts say nothing.</summary>
    private static void Undo(SharedCertificate shared, RegisterCheck wrong, bool othersStand)
    {
        // The database may keep a little less of a moment than a document does.
        if (wrong.Ended is { } ended && shared.Lapse is null && shared.RestoredAt <= ended.On.AddSeconds(1)) shared.LapseAgain(ended.Cause, ended.LapsedAt, ended.RestoredBefore);
        else if (!wrong.IsAgainst || othersStand || shared.Lapse is not (LapseCause.Suspended or LapseCause.Withdrawn) || CertificateJson.IsAgainst(shared.FactsJson)) return;
        else if (wrong.Hid is { } hid) shared.LapseAgain(hid.Cause, hid.LapsedAt, hid.RestoredBefore);
        else if (shared.LapsedAt?.AddSeconds(1) >= wrong.Proof.RecordedAt) shared.HadNotLapsed();
    }

    private void LookAgain(SharedCertificate shared)
    {
        shared.LookAgain();
        // Also where it reads the same as before: a look may have put it off meanwhile.
        db.Entry(shared).Property(s => s.LookAgainOn).IsModified = true;
    }

    private static async Task<(string? Name, string? ContentType)> InspectAsync(IFormFile picture, Faults faults, CancellationToken ct)
    {
        const string field = "Picture";
        var name = FileNames.Clean(picture.FileName);
        var head = new byte[FileTypeSniffer.HeadLength];
        await using var content = picture.OpenReadStream();
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        var verdict = FileTypeSniffer.Inspect(head.AsSpan(0, length), name);
        if (picture.Length > MostBytes) faults.Add(new RuleViolation("check.picture-large", "“{0}” is larger than {1} MB. Cut the picture to what matters, or save it as JPEG.", name ?? "", MostBytes / (1024 * 1024)) { Field = field });
        else if (name is null || verdict is not { Kind: FileKind.Png or FileKind.Jpeg or FileKind.Pdf }) faults.Add(new RuleViolation("check.picture-type", "The picture must be a PNG, JPEG or PDF file. Save it as one of these and choose it again.") { Field = field });
        return (name, verdict.ContentType);
    }

    /// <summary>The row comes first, so that whatever dies in between leaves a row that names its blob; see <see cref="CleanPictures"/>.</summary>
    private async Task<CheckPicture> KeepAsync(SharedCertificate shared, IFormFile picture, string name, string contentType, CancellationToken ct)
    {
        var kept = new CheckPicture(shared, DocumentId.New(), name, contentType, clock.UtcNow());
        db.Add(kept);
        await db.SaveChangesAsync(ct);
        await using var content = picture.OpenReadStream();
        var blob = await store.WriteAsync(EvidenceBlobs.ContainerOf(kept.TenantId), kept.BlobName, content, MostBytes, ct);
        kept.Stored(blob.Size, blob.Sha256);
        return kept;
    }
}
