using Aims.Portal.Data.People;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Data.Mappings;

internal static partial class PortalMappings
{
    private static void MapRegister(ModelBuilder builder)
    {
        builder.Entity<Vendor>(e =>
        {
            e.IsOwned("Vendors", v => new { v.TenantId, v.Id });
            e.Property(v => v.Id).ValueGeneratedNever();
            e.Property(v => v.Name).HasMaxLength(Vendor.NameLength);
            e.Property(v => v.LegalName).HasMaxLength(Vendor.NameLength);
            e.Property(v => v.Website).HasMaxLength(Vendor.NameLength);
            e.Property(v => v.Country).HasMaxLength(Vendor.ShortLength);
            e.Property(v => v.Notes).HasMaxLength(Vendor.NotesLength);
            e.Property(v => v.SearchText).HasMaxLength(Vendor.SearchLength);
            e.HasIndex(v => new { v.TenantId, v.Name });
            e.HasIndex(v => new { v.TenantId, v.Status });
            // The last column of these two lets a tab be counted in the index alone.
            e.HasIndex(v => new { v.TenantId, v.NextDate, v.Status });
            e.HasIndex(v => new { v.TenantId, v.Tier, v.Name });
            e.HasIndex(v => new { v.TenantId, v.OwnerId, v.Status });
            e.HasOne<Organisation>().WithMany().HasForeignKey(v => v.VendorOrganisationId);
        });
        builder.Entity<VendorContact>(e =>
        {
            e.IsOwned("VendorContacts", c => new { c.TenantId, c.Id });
            e.Property(c => c.Id).ValueGeneratedNever();
            e.Property(c => c.Name).HasMaxLength(VendorContact.NameLength);
            e.Property(c => c.Email).HasMaxLength(Invitation.EmailLength);
            e.Property(c => c.Language).HasMaxLength(Person.LanguageLength);
            e.Property(c => c.Position).HasMaxLength(Vendor.ShortLength);
            e.HasOne<Vendor>().WithMany().HasForeignKey(c => new { c.TenantId, c.VendorId });
        });
        builder.Entity<AiService>(e =>
        {
            e.IsOwned("AiServices", s => new { s.TenantId, s.Id });
            e.Property(s => s.Id).ValueGeneratedNever();
            e.Property(s => s.Name).HasMaxLength(AiService.NameLength);
            e.Property(s => s.Purpose).HasMaxLength(AiService.PurposeLength);
            e.HasOne<Vendor>().WithMany().HasForeignKey(s => new { s.TenantId, s.VendorId });
        });
    }

    private static void MapAssessments(ModelBuilder builder)
    {
        builder.Entity<StoredQuestionnaire>(e =>
        {
            e.ToTable("Questionnaires");
            e.HasKey(q => new { q.QuestionnaireId, q.Version });
            e.Property(q => q.QuestionnaireId).HasMaxLength(StoredQuestionnaire.IdLength);
            e.Property(q => q.Version).HasMaxLength(StoredQuestionnaire.VersionLength);
            e.Property(q => q.Sha256).HasMaxLength(StoredQuestionnaire.HashLength);
        });
        builder.Entity<Assessment>(e =>
        {
            e.IsParty("Assessments", a => new { a.BuyerId, a.Id });
            e.Property(a => a.Id).ValueGeneratedNever();
            e.Property(a => a.BuyerName).HasMaxLength(Organisation.NameLength);
            e.Property(a => a.VendorName).HasMaxLength(Vendor.NameLength);
            e.Property(a => a.Reference).HasMaxLength(Assessment.ReferenceLength);
            e.Property(a => a.QuestionnaireId).HasMaxLength(StoredQuestionnaire.IdLength);
            e.Property(a => a.QuestionnaireVersion).HasMaxLength(StoredQuestionnaire.VersionLength);
            e.Property(a => a.Services).HasMaxLength(Assessment.ServicesLength);
            e.Property(a => a.SearchText).HasMaxLength(Assessment.SearchLength);
            e.Property(a => a.Message).HasMaxLength(Assessment.MessageLength);
            e.Property(a => a.ContactName).HasMaxLength(VendorContact.NameLength);
            e.Property(a => a.ContactEmail).HasMaxLength(Invitation.EmailLength);
            e.Property(a => a.ContactLanguage).HasMaxLength(Person.LanguageLength);
            e.Property(a => a.SentByName).HasMaxLength(Person.NameLength);
            e.Property(a => a.ResponsibleName).HasMaxLength(Person.NameLength);
            e.Property(a => a.SubmittedByName).HasMaxLength(Person.NameLength);
            e.HasIndex(a => new { a.BuyerId, a.Reference }).IsUnique();
            // With the other party, so that the filter Party is answered in the index alone.
            e.HasIndex(a => new { a.BuyerId, a.State, a.DueDate, a.VendorOrganisationId });
            e.HasIndex(a => new { a.BuyerId, a.StateChangedAt, a.Id, a.State, a.VendorOrganisationId });
            e.HasIndex(a => new { a.BuyerId, a.VendorId });
            e.HasIndex(a => new { a.VendorOrganisationId, a.State, a.DueDate, a.BuyerId });
            e.HasOne<Vendor>().WithMany().HasForeignKey(a => new { a.BuyerId, a.VendorId });
            e.HasOne<StoredQuestionnaire>().WithMany().HasForeignKey(a => new { a.QuestionnaireId, a.QuestionnaireVersion });
        });
        builder.Entity<AssessedService>(e =>
        {
            e.IsOwned("AssessedServices", s => new { s.TenantId, s.AssessmentId, s.AiServiceId });
            e.HasOne<Assessment>().WithMany().HasForeignKey(s => new { s.TenantId, s.AssessmentId });
            e.HasOne<AiService>().WithMany().HasForeignKey(s => new { s.TenantId, s.AiServiceId });
        });
        builder.Entity<Answer>(e =>
        {
            e.IsOwned("Answers", a => new { a.TenantId, a.AssessmentId, a.QuestionId });
            e.Property(a => a.QuestionId).HasMaxLength(Answer.QuestionIdLength);
            e.Property(a => a.Comment).HasMaxLength(Answer.CommentLength);
            e.Property(a => a.AnsweredByName).HasMaxLength(Person.NameLength);
            e.HasIndex(a => new { a.TenantId, a.QuestionId, a.AnsweredAt });
            e.HasOne<Assessment>().WithMany().HasForeignKey(a => new { a.BuyerId, a.AssessmentId });
        });
        builder.Entity<AttachedEvidence>(e =>
        {
            e.IsOwned("AttachedEvidence", a => new { a.TenantId, a.AssessmentId, a.QuestionId, a.VersionId });
            e.Property(a => a.QuestionId).HasMaxLength(Answer.QuestionIdLength);
            e.HasOne<Assessment>().WithMany().HasForeignKey(a => new { a.BuyerId, a.AssessmentId });
            e.HasOne<DocumentVersion>().WithMany().HasForeignKey(a => new { a.TenantId, a.VersionId });
        });
        builder.Entity<SectionAssignment>(e =>
        {
            e.IsOwned("SectionAssignments", s => new { s.TenantId, s.AssessmentId, s.SectionId });
            e.Property(s => s.SectionId).HasMaxLength(SectionAssignment.SectionIdLength);
            e.Property(s => s.PersonName).HasMaxLength(Person.NameLength);
            e.HasOne<Assessment>().WithMany().HasForeignKey(s => new { s.BuyerId, s.AssessmentId });
        });
        builder.Entity<Submission>(e =>
        {
            e.IsParty("Submissions", s => new { s.BuyerId, s.Id });
            e.Property(s => s.Id).ValueGeneratedNever();
            e.Property(s => s.ContentSha256).HasMaxLength(Submission.HashLength);
            e.Property(s => s.SubmittedByName).HasMaxLength(Person.NameLength);
            e.HasIndex(s => new { s.BuyerId, s.AssessmentId, s.Round }).IsUnique();
            e.HasOne<Assessment>().WithMany().HasForeignKey(s => new { s.BuyerId, s.AssessmentId });
        });
    }

    private static void MapReview(ModelBuilder builder)
    {
        builder.Entity<ReviewItem>(e =>
        {
            e.IsOwned("ReviewItems", r => new { r.TenantId, r.AssessmentId, r.Round, r.QuestionId });
            e.Property(r => r.QuestionId).HasMaxLength(Answer.QuestionIdLength);
            e.Property(r => r.SharedComment).HasMaxLength(ReviewItem.TextLength);
            e.Property(r => r.InternalNote).HasMaxLength(ReviewItem.TextLength);
            e.Property(r => r.ReviewerName).HasMaxLength(Person.NameLength);
            e.HasOne<Assessment>().WithMany().HasForeignKey(r => new { r.TenantId, r.AssessmentId });
        });
        builder.Entity<ReturnPoint>(e =>
        {
            e.IsParty("ReturnPoints", r => new { r.BuyerId, r.AssessmentId, r.Round, r.QuestionId });
            e.Property(r => r.QuestionId).HasMaxLength(Answer.QuestionIdLength);
            e.Property(r => r.Comment).HasMaxLength(ReviewItem.TextLength);
            e.Property(r => r.ByName).HasMaxLength(Person.NameLength);
            e.HasOne<Assessment>().WithMany().HasForeignKey(r => new { r.BuyerId, r.AssessmentId });
        });
        builder.Entity<Finding>(e =>
        {
            e.IsParty("Findings", f => new { f.BuyerId, f.Id });
            e.Property(f => f.Id).ValueGeneratedNever();
            e.Property(f => f.Reference).HasMaxLength(Assessment.ReferenceLength);
            e.Property(f => f.QuestionId).HasMaxLength(Answer.QuestionIdLength);
            e.Property(f => f.Title).HasMaxLength(Finding.TitleLength);
            e.Property(f => f.VendorResponse).HasMaxLength(Finding.TextLength);
            e.HasIndex(f => new { f.BuyerId, f.State, f.RemediateBy, f.VendorOrganisationId, f.SharedAt });
            e.HasIndex(f => new { f.BuyerId, f.VendorId });
            e.HasIndex(f => new { f.VendorOrganisationId, f.State });
            e.HasOne<Assessment>().WithMany().HasForeignKey(f => new { f.BuyerId, f.AssessmentId });
        });
        builder.Entity<UnsupportedAnswer>(e =>
        {
            e.IsParty("UnsupportedAnswers", u => new { u.BuyerId, u.AssessmentId, u.QuestionId, u.CertificateId });
            e.Property(u => u.QuestionId).HasMaxLength(Answer.QuestionIdLength);
            e.Property(u => u.CertificateName).HasMaxLength(UnsupportedAnswer.CertificateNameLength);
            e.HasIndex(u => new { u.BuyerId, u.FindingId });
            e.HasIndex(u => new { u.BuyerId, u.CertificateId });
            e.HasIndex(u => new { u.VendorOrganisationId, u.AssessmentId });
            e.HasOne<Assessment>().WithMany().HasForeignKey(u => new { u.BuyerId, u.AssessmentId });
            e.HasOne<Finding>().WithMany().HasForeignKey(u => new { u.BuyerId, u.FindingId });
        });
        builder.Entity<Decision>(e =>
        {
            e.IsOwned("Decisions", d => new { d.TenantId, d.Id });
            e.Property(d => d.Id).ValueGeneratedNever();
            e.Property(d => d.Reason).HasMaxLength(Decision.ReasonLength);
            e.Property(d => d.DecidedByName).HasMaxLength(Person.NameLength);
            e.HasIndex(d => new { d.TenantId, d.AssessmentId }).IsUnique();
            e.HasOne<Assessment>().WithMany().HasForeignKey(d => new { d.TenantId, d.AssessmentId });
        });
        builder.Entity<Condition>(e =>
        {
            e.IsParty("Conditions", c => new { c.BuyerId, c.Id });
            e.Property(c => c.Id).ValueGeneratedNever();
            e.Property(c => c.Text).HasMaxLength(Condition.TextLength);
            e.Property(c => c.Owner).HasMaxLength(Condition.OwnerLength);
            e.HasIndex(c => new { c.BuyerId, c.AssessmentId });
            e.HasIndex(c => new { c.VendorOrganisationId, c.State });
            e.HasOne<Assessment>().WithMany().HasForeignKey(c => new { c.BuyerId, c.AssessmentId });
        });
    }
}
