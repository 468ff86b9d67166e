using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Features.Requests;
using Aims.Portal.Web.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Puts a document of the library under a draft answer: its newest stored version, in place of an older one.</summary>
public sealed class AttachEvidence(PortalDbContext db, QuestionnaireStore questionnaires, VendorsTurn turn, IMultiTenantContextAccessor tenancy)
{
    // Overtaken when somebody attached the same: then it is there, which is what was wanted.
    public Task ExecuteAsync(AssessmentId assessmentId, string questionId, DocumentId documentId, CancellationToken ct) =>
        db.AnewWhenOvertakenAsync(() => AttachAsync(assessmentId, questionId, documentId, ct));

    private async Task AttachAsync(AssessmentId assessmentId, string questionId, DocumentId documentId, CancellationToken ct)
    {
        var found = await (
            from d in db.Documents
            join v in db.DocumentVersions on new { DocumentId = d.Id, Number = d.CurrentVersion } equals new { v.DocumentId, v.Number }
            where d.Id == documentId && d.ArchivedAt == null && v.State == VersionState.Stored
            select new { Document = d, Version = v }).FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
        // Of attaching and deleting in the same moment the second one is told.
        db.Entry(found.Document).Property(d => d.Revision).IsModified = true;
        await AddAsync(assessmentId, questionId, found.Version, ct);
        await turn.SaveAsync(assessmentId, ct);
    }

    /// <summary>The request is this vendor's, it is its turn, and the question is one that it answers.</summary>
    internal async Task<Assessment> DemandPlaceAsync(AssessmentId assessmentId, string? questionId, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var assessment = await db.Assessments.OneAsync(a => a.VendorOrganisationId == tenant && a.Id == assessmentId, ct);
        assessment.DemandVendorsTurn();
        var questionnaire = await questionnaires.GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct);
        if (questionId is null || !questionnaire.TryFind(questionId, out var question) || question.AnsweredBy is not AnsweredBy.Vendor)
            throw new RuleViolation("evidence.no-question", "The questionnaire has no such question. Open the question again and attach the document there.");
        return assessment;
    }

    /// <summary>Adds the row without saving. An older version of the same document under this answer gives way.</summary>
    internal async Task AddAsync(AssessmentId assessmentId, string? questionId, DocumentVersion version, CancellationToken ct)
    {
        // Read again: the vendor's turn may have ended while a large file was on its way.
        var assessment = await DemandPlaceAsync(assessmentId, questionId, ct);
        var there = await db.AttachedEvidence
            .Where(a => a.AssessmentId == assessmentId && a.QuestionId == questionId && a.DocumentId == version.DocumentId).ToListAsync(ct);
        db.RemoveRange(there.Where(a => a.VersionId != version.Id));
        if (there.Exists(a => a.VersionId == version.Id)) return;
        db.Add(new AttachedEvidence(tenancy.Tenant!.Id, assessment.BuyerId, assessmentId, questionId!, version.DocumentId, version.Id));
    }
}
