using Aims.Portal.Data.People;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Data.Mappings;

internal static partial class PortalMappings
{
    private static void MapEvidence(ModelBuilder builder)
    {
        builder.Entity<EvidenceDocument>(e =>
        {
            e.IsOwned("Documents", d => new { d.TenantId, d.Id });
            e.Property(d => d.Id).ValueGeneratedNever();
            e.Property(d => d.Kind).HasMaxLength(EvidenceDocument.KindLength);
            e.Property(d => d.Title).HasMaxLength(EvidenceDocument.TitleLength);
            e.Property(d => d.Services).HasMaxLength(EvidenceDocument.ServicesLength);
            e.Property(d => d.HeldByName).HasMaxLength(Person.NameLength);
            e.Property(d => d.HoldReason).HasMaxLength(EvidenceDocument.HoldReasonLength);
            e.HasIndex(d => new { d.TenantId, d.Kind });
            e.HasIndex(d => new { d.TenantId, d.ValidUntil });
        });
        builder.Entity<DocumentVersion>(e =>
        {
            e.IsOwned("DocumentVersions", v => new { v.TenantId, v.Id });
            e.Property(v => v.Id).ValueGeneratedNever();
            e.Property(v => v.FileName).HasMaxLength(DocumentVersion.FileNameLength);
            e.Property(v => v.ContentType).HasMaxLength(DocumentVersion.ContentTypeLength);
            e.Property(v => v.BlobName).HasMaxLength(DocumentVersion.BlobNameLength);
            e.Property(v => v.Sha256).HasMaxLength(DocumentVersion.HashLength);
            e.Property(v => v.UploadedByName).HasMaxLength(Person.NameLength);
            e.HasIndex(v => new { v.TenantId, v.DocumentId, v.Number }).IsUnique();
            e.HasIndex(v => new { v.TenantId, v.Sha256 });
            e.HasIndex(v => new { v.State, v.UploadedAt });
            e.Property(v => v.ScanNote).HasMaxLength(DocumentVersion.ScanNoteLength);
            e.Property(v => v.ScannedWith).HasMaxLength(DocumentVersion.ScannedWithLength);
            e.Property(v => v.Alerts).HasMaxLength(DocumentVersion.AlertsLength);
            // Of a hundred thousand files a few have something to do.
            e.HasIndex(v => v.ScanNextAt).HasFilter("\"ScanNextAt\" IS NOT NULL");
            e.HasIndex(v => v.ReadNextAt).HasFilter("\"ReadNextAt\" IS NOT NULL");
            e.HasIndex(v => v.StoreFault).HasFilter("\"StoreFault\" IS NOT NULL");
            e.HasIndex(v => v.ScannedAt);
            e.HasIndex(v => v.StoreCheckedAt);
            e.HasOne<EvidenceDocument>().WithMany().HasForeignKey(v => new { v.TenantId, v.DocumentId });
        });
        builder.Entity<DocumentText>(e =>
        {
            e.IsOwned("DocumentTexts", t => new { t.TenantId, t.VersionId });
            e.Property(t => t.Note).HasMaxLength(DocumentText.NoteLength);
            e.HasIndex(t => new { t.TenantId, t.DocumentId });
            e.HasOne<DocumentVersion>().WithMany().HasForeignKey(t => new { t.TenantId, t.VersionId });
        });
        builder.Entity<EvidenceGrant>(e =>
        {
            e.IsParty("EvidenceGrants", g => new { g.BuyerId, g.Id });
            e.Property(g => g.Id).ValueGeneratedNever();
            e.Property(g => g.Kind).HasMaxLength(EvidenceDocument.KindLength);
            e.Property(g => g.Title).HasMaxLength(EvidenceDocument.TitleLength);
            e.Property(g => g.FileName).HasMaxLength(DocumentVersion.FileNameLength);
            e.Property(g => g.ContentType).HasMaxLength(DocumentVersion.ContentTypeLength);
            e.Property(g => g.BlobName).HasMaxLength(DocumentVersion.BlobNameLength);
            e.Property(g => g.Sha256).HasMaxLength(DocumentVersion.HashLength);
            e.Property(g => g.Alerts).HasMaxLength(DocumentVersion.AlertsLength);
            e.Property(g => g.Purpose).HasMaxLength(GrantTerms.PurposeLength);
            e.Property(g => g.Nda).HasMaxLength(GrantTerms.NdaLength);
            e.Ignore(g => g.Terms);
            // Of two who revoke at once the second finds it done: one line in each trail, one mail.
            e.Property(g => g.RevokedAt).IsConcurrencyToken();
            e.HasIndex(g => new { g.BuyerId, g.AssessmentId, g.VersionId }).IsUnique();
            e.HasIndex(g => new { g.BuyerId, g.VendorId });
            e.HasIndex(g => new { g.BuyerId, g.ValidUntil });
            // The list of what was shared reads it in its order, and looks for each row's newer version; what is handed in takes on the terms of the latest.
            e.HasIndex(g => new { g.BuyerId, g.GrantedAt, g.Id }).IsDescending(false, true, false);
            e.HasIndex(g => new { g.BuyerId, g.DocumentId, g.GrantedAt, g.Id });
            e.HasIndex(g => new { g.VendorOrganisationId, g.DocumentId });
            e.HasOne<Assessment>().WithMany().HasForeignKey(g => new { g.BuyerId, g.AssessmentId });
            e.HasOne<DocumentVersion>().WithMany().HasForeignKey(g => new { g.VendorOrganisationId, g.VersionId });
        });
        builder.Entity<EvidenceRead>(e =>
        {
            e.IsParty("EvidenceReads", r => new { r.BuyerId, r.Id });
            e.Property(r => r.Id).ValueGeneratedNever();
            e.Property(r => r.ReadByName).HasMaxLength(Person.NameLength);
            e.Property(r => r.NdaSha256).HasMaxLength(DocumentVersion.HashLength);
            e.HasIndex(r => new { r.VendorOrganisationId, r.DocumentId });
            e.HasOne<EvidenceGrant>().WithMany().HasForeignKey(r => new { r.BuyerId, r.GrantId });
        });
        builder.Entity<AccessRequest>(e =>
        {
            e.IsParty("AccessRequests", a => new { a.BuyerId, a.Id });
            e.Property(a => a.Id).ValueGeneratedNever();
            e.Property(a => a.Kind).HasMaxLength(EvidenceDocument.KindLength);
            e.Property(a => a.Subject).HasMaxLength(AccessRequest.SubjectLength);
            e.Property(a => a.Purpose).HasMaxLength(AccessRequest.TextLength);
            e.Property(a => a.Reply).HasMaxLength(AccessRequest.TextLength);
            e.Property(a => a.AskedByName).HasMaxLength(Person.NameLength);
            e.Property(a => a.AnsweredByName).HasMaxLength(Person.NameLength);
            e.HasIndex(a => new { a.VendorOrganisationId, a.State });
            e.HasIndex(a => new { a.BuyerId, a.VendorId });
            e.HasOne<Assessment>().WithMany().HasForeignKey(a => new { a.BuyerId, a.AssessmentId });
        });
        builder.Entity<TrustProfile>(e =>
        {
            e.IsOwned("TrustProfiles", p => p.TenantId);
            e.Property(p => p.TenantId).ValueGeneratedNever();
            e.Property(p => p.Token).HasMaxLength(TrustProfile.TokenLength);
            e.Property(p => p.Introduction).HasMaxLength(TrustProfile.IntroductionLength);
            e.Property(p => p.IntroductionZh).HasMaxLength(TrustProfile.IntroductionLength);
            e.Property(p => p.ContactName).HasMaxLength(TrustProfile.ContactNameLength);
            e.Property(p => p.ContactEmail).HasMaxLength(TrustProfile.ContactEmailLength);
            e.Property(p => p.Website).HasMaxLength(TrustProfile.WebsiteLength);
        });
        builder.Entity<AiSystem>(e =>
        {
            e.IsOwned("AiSystems", s => new { s.TenantId, s.Id });
            e.Property(s => s.Id).ValueGeneratedNever();
            e.Property(s => s.Name).HasMaxLength(AiSystem.NameLength);
            e.Property(s => s.Model).HasMaxLength(AiSystem.NameLength);
            e.Property(s => s.Purpose).HasMaxLength(AiSystem.TextLength);
            e.Property(s => s.Data).HasMaxLength(AiSystem.TextLength);
            e.Property(s => s.Oversight).HasMaxLength(AiSystem.TextLength);
        });
        builder.Entity<TakeOut>(e =>
        {
            e.IsOwned("TakeOuts", t => new { t.TenantId, t.Id });
            e.Property(t => t.Id).ValueGeneratedNever();
            e.Property(t => t.RequestedByName).HasMaxLength(Person.NameLength);
            e.Property(t => t.BlobName).HasMaxLength(TakeOut.BlobNameLength);
            e.Property(t => t.Sha256).HasMaxLength(TakeOut.HashLength);
            e.Property(t => t.Fault).HasMaxLength(TakeOut.FaultLength);
            e.HasIndex(t => new { t.State, t.AliveAt });
        });
        builder.Entity<Certificate>(e =>
        {
            e.IsOwned("Certificates", c => new { c.TenantId, c.Id });
            e.Property(c => c.Id).ValueGeneratedNever();
            e.HasIndex(c => new { c.TenantId, c.DocumentId }).IsUnique();
            e.HasIndex(c => new { c.TenantId, c.ExpiryDate });
            e.HasOne<EvidenceDocument>().WithMany().HasForeignKey(c => new { c.TenantId, c.DocumentId });
        });
        builder.Entity<SharedCertificate>(e =>
        {
            e.IsParty("SharedCertificates", c => new { c.BuyerId, c.CertificateId });
            // A look that meets a change of the facts half way is taken anew: else it would put off the look at what has changed.
            e.Property(c => c.UpdatedAt).IsConcurrencyToken();
            e.HasIndex(c => new { c.BuyerId, c.VendorId });
            e.HasIndex(c => new { c.BuyerId, c.ExpiryDate, c.CertificateId, c.VendorOrganisationId });
            e.HasIndex(c => new { c.VendorOrganisationId, c.CertificateId });
            e.HasIndex(c => new { c.BuyerId, c.Status, c.ExpiryDate });
            e.HasIndex(c => c.LookAgainOn);
            e.HasIndex(c => new { c.BuyerId, c.LapsesOn, c.CertificateId });
            // Of all that hold the few that have lapsed.
            e.HasIndex(c => new { c.BuyerId, c.LapsedAt, c.CertificateId }).IsDescending(false, true, false).HasFilter("\"Lapse\" IS NOT NULL");
            e.HasOne<Certificate>().WithMany().HasForeignKey(c => new { c.VendorOrganisationId, c.CertificateId });
        });
    }

    private static void MapBuyersCertificates(ModelBuilder builder)
    {
        builder.Entity<BuyerChecks>(e =>
        {
            e.IsOwned("BuyerChecks", c => new { c.TenantId, c.CertificateId });
            e.Property(c => c.Latest).HasMaxLength(BuyerChecks.LatestLength);
            e.HasIndex(c => new { c.TenantId, c.VendorId });
            e.HasOne<Vendor>().WithMany().HasForeignKey(c => new { c.TenantId, c.VendorId });
        });
        builder.Entity<CheckPicture>(e =>
        {
            e.IsOwned("CheckPictures", p => new { p.TenantId, p.Id });
            e.Property(p => p.Id).ValueGeneratedNever();
            e.Property(p => p.FileName).HasMaxLength(DocumentVersion.FileNameLength);
            e.Property(p => p.ContentType).HasMaxLength(DocumentVersion.ContentTypeLength);
            e.Property(p => p.BlobName).HasMaxLength(DocumentVersion.BlobNameLength);
            e.Property(p => p.Sha256).HasMaxLength(DocumentVersion.HashLength);
            e.HasIndex(p => new { p.TenantId, p.CertificateId });
            e.HasIndex(p => new { p.Size, p.UploadedAt });
        });
        builder.Entity<AcceptedPoint>(e =>
        {
            e.IsOwned("AcceptedPoints", a => new { a.TenantId, a.Id });
            e.Property(a => a.Id).ValueGeneratedNever();
            e.Property(a => a.Service).HasMaxLength(AiService.NameLength);
            e.Property(a => a.Reason).HasMaxLength(PointAcceptance.ReasonLength);
            e.Property(a => a.AcceptedByName).HasMaxLength(Person.NameLength);
            e.HasIndex(a => new { a.TenantId, a.CertificateId });
            e.HasIndex(a => new { a.TenantId, a.DocumentId });
            e.HasOne<Vendor>().WithMany().HasForeignKey(a => new { a.TenantId, a.VendorId });
        });
        builder.Entity<ReferenceEntry>(e =>
        {
            e.IsOwned("ReferenceEntries", r => new { r.TenantId, r.Kind, r.Key });
            e.Property(r => r.Key).HasMaxLength(ReferenceEntry.KeyLength);
            e.Property(r => r.ChangedByName).HasMaxLength(Person.NameLength);
        });
    }

    private static void MapChase(ModelBuilder builder)
    {
        builder.Entity<Obligation>(e =>
        {
            e.IsOwned("Obligations", o => new { o.TenantId, o.Id });
            e.Property(o => o.Id).ValueGeneratedNever();
            e.Property(o => o.Subject).HasMaxLength(Obligation.SubjectLength);
            e.Property(o => o.Link).HasMaxLength(Obligation.LinkLength);
            e.Property(o => o.LastFault).HasMaxLength(Obligation.FaultLength);
            e.Ignore(o => o.UnplannedFrom);
            e.HasIndex(o => o.NextReminderOn);
            // Of a million rows a few: the operator's list reads no others.
            e.HasIndex(o => o.ParkedAt).HasFilter("\"ParkedAt\" IS NOT NULL");
            e.HasIndex(o => new { o.TenantId, o.State, o.DueDate, o.Id });
            e.HasIndex(o => new { o.TenantId, o.State, o.NextReminderOn, o.Id });
            e.HasIndex(o => new { o.TenantId, o.SubjectId });
            e.HasIndex(o => new { o.TenantId, o.VendorId, o.State, o.DueDate });
            e.HasOne<Organisation>().WithMany().HasForeignKey(o => o.ResponsibleOrganisationId);
        });
        builder.Entity<SentReminder>(e =>
        {
            e.IsOwned("SentReminders", r => new { r.TenantId, r.ObligationId, r.DueDate, r.OffsetDays, r.Recipient });
            e.Property(r => r.Recipient).HasMaxLength(Invitation.EmailLength);
            e.HasOne<Obligation>().WithMany().HasForeignKey(r => new { r.TenantId, r.ObligationId });
        });
        builder.Entity<HeldReminder>(e =>
        {
            e.IsOwned("HeldReminders", r => new { r.TenantId, r.ObligationId, r.DueDate, r.OffsetDays, r.Recipient });
            e.Property(r => r.Recipient).HasMaxLength(Invitation.EmailLength);
            e.HasIndex(r => r.SendFrom);
            e.HasOne<Obligation>().WithMany().HasForeignKey(r => new { r.TenantId, r.ObligationId });
        });
        builder.Entity<ReminderPolicy>(e =>
        {
            e.IsOwned("ReminderPolicies", p => p.TenantId);
            e.Property(p => p.TenantId).ValueGeneratedNever();
            e.Property(p => p.Offsets).HasMaxLength(ReminderPolicy.OffsetsLength);
            e.Property(p => p.OnScreenOnly).HasMaxLength(ReminderPolicy.OnScreenOnlyLength);
            e.Property(p => p.Holidays).HasMaxLength(ReminderPolicy.HolidaysLength);
            e.Property(p => p.DigestDay).HasConversion<string>().HasMaxLength(Conventions.EnumLength);
            e.Ignore(p => p.Rules);
        });
        builder.Entity<ReminderPause>(e =>
        {
            e.IsOwned("ReminderPauses", p => new { p.TenantId, p.Id });
            e.Property(p => p.Id).ValueGeneratedNever();
            e.Property(p => p.Reason).HasMaxLength(ReminderPause.ReasonLength);
            e.Property(p => p.ByName).HasMaxLength(Person.NameLength);
            e.HasIndex(p => new { p.TenantId, p.Until });
            e.HasIndex(p => new { p.TenantId, p.VendorId });
            e.HasIndex(p => new { p.TenantId, p.ObligationId });
            e.HasOne<Domain.Vendors.Vendor>().WithMany().HasForeignKey(p => new { p.TenantId, p.VendorId });
            e.HasOne<Obligation>().WithMany().HasForeignKey(p => new { p.TenantId, p.ObligationId });
        });
        builder.Entity<CalendarFeed>(e =>
        {
            e.IsOwned("CalendarFeeds", f => new { f.TenantId, f.PersonId });
            e.Property(f => f.TokenHash).HasMaxLength(32);
            e.Property(f => f.Language).HasMaxLength(Person.LanguageLength);
            e.HasIndex(f => f.TokenHash).IsUnique();
            e.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId);
        });
    }
}
