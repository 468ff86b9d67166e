using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Domain.Evidence.Contradictions;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>Holds documents against what they are shown for. Only what is at odds is named; what nobody knows yet is not.</summary>
public static class EvidenceContradictions
{
    /// <summary>In the order of the documents, the heaviest kind first.</summary>
    public static IReadOnlyList<EvidenceContradiction> Of(ClaimedCase claimed, IReadOnlyList<ClaimedDocument> documents)
    {
        // Each standard has a statement of its own; a certificate is held against no other's.
        var statements = documents.Where(d => EvidenceKinds.StatementOf(d.Kind) is not null).OrderByDescending(d => d.DocumentDate)
            .ToLookup(d => EvidenceKinds.StatementOf(d.Kind)!.Value, d => new ShownStatement(ShownStatement.VersionIn(d.Title) ?? ShownStatement.VersionIn(d.FileName), d.DocumentDate));
        var alike = documents.Where(d => d.Sha256.Length > 0).GroupBy(d => d.Sha256, StringComparer.Ordinal).Where(g => g.Select(d => d.Id).Distinct().Skip(1).Any()).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        return
        [
            .. documents.SelectMany(d => (d.IsCertificate ? OfCertificate(claimed, d, statements) : OfDated(claimed, d))
                .Concat(ControlExcluded(claimed, d)).Concat(OlderThanClaimed(claimed, d)).Concat(TextDiffers(d)).Concat(SameFile(d, alike)).OrderBy(c => c.Kind)),
        ];
    }

    private static IEnumerable<EvidenceContradiction> OfCertificate(ClaimedCase claimed, ClaimedDocument document, ILookup<CertificateStandard, ShownStatement> statements)
    {
        if (document.Certificate is not { } history)
        {
            yield return new EvidenceContradiction(ContradictionKind.NotRecorded, document, document.Questions, new("Nobody has recorded what this certificate says, so its dates, holder and scope are not watched."));
            yield break;
        }

        // Several services are asked of at once; what is wrong with the certificate itself is said once.
        IReadOnlyList<string> services = claimed.Services.Count > 0 ? claimed.Services : [""];
        var found = services.SelectMany(s => Acceptability.Of(
            new AcceptabilityQuestion(history, new ContractingEntity(claimed.Entity), s) { OtherServices = [.. claimed.Services.Where(o => o != s)], Statement = statements[history.On(claimed.Today).Standard].FirstOrDefault() }, claimed.Today, claimed.Reference).Points);
        foreach (var point in found.Where(p => p.Result is PointResult.NotMet && (claimed.Services.Count > 0 || p.Point is not AcceptabilityPoint.Scope)).DistinctBy(p => (p.Reason, p.Point is AcceptabilityPoint.Scope ? p.Compared : null)))
        {
            if (KindOf(point.Point) is { } kind) yield return new EvidenceContradiction(kind, document, document.Questions, point.Says, point.Compared);
        }
    }

    /// <summary>Null where the point says nothing of the document.</summary>
    private static ContradictionKind? KindOf(AcceptabilityPoint point) => point switch
    {
        AcceptabilityPoint.Current => ContradictionKind.NotInForce,
        AcceptabilityPoint.Surveillance => ContradictionKind.Surveillance,
        AcceptabilityPoint.Holder => ContradictionKind.Holder,
        AcceptabilityPoint.Scope => ContradictionKind.Scope,
        AcceptabilityPoint.Edition => ContradictionKind.Edition,
        AcceptabilityPoint.Accreditation => ContradictionKind.Accreditation,
        AcceptabilityPoint.StatementOfApplicability => ContradictionKind.Statement,
        AcceptabilityPoint.Confirmed => null,
    };

    private static IEnumerable<EvidenceContradiction> OfDated(ClaimedCase claimed, ClaimedDocument document)
    {
        // A statement is held against its certificate.
        if (EvidenceKinds.Find(document.Kind) is not { Rule: not EvidenceRule.Statement } kind) return [];
        var standing = EvidenceValidity.Of(
            new DatedEvidence(kind)
            {
                DocumentDate = document.DocumentDate,
                // Of a report on a period the portal keeps one date alone.
                PeriodEnd = kind.Rule is EvidenceRule.PeriodEndWithinMonths ? document.DocumentDate : null,
                ValidUntil = document.ValidUntil,
                Context = new EvidenceContext { ModelReleasedOn = claimed.ModelReleasedOn, Tier = claimed.Tier },
            },
            claimed.Today);
        return standing.State switch
        {
            EvidenceState.Stale => [new EvidenceContradiction(ContradictionKind.Stale, document, document.Questions, standing.Says)],
            EvidenceState.Expired or EvidenceState.NotYetValid => [new EvidenceContradiction(ContradictionKind.NotInForce, document, document.Questions, standing.Says)],
            EvidenceState.Valid or EvidenceState.RunsOutSoon or EvidenceState.ToBeChecked => [],
        };
    }

    /// <summary>"Do you test for bias? Yes", and the statement of applicability says that the control for it does not apply.</summary>
    private static IEnumerable<EvidenceContradiction> ControlExcluded(ClaimedCase claimed, ClaimedDocument document)
    {
        if (document.Controls is not { } controls) yield break;
        foreach (var question in claimed.Questionnaire.Questions.Where(q => q.Type is QuestionType.YesNo && claimed.Sheet[q.Id].Values is ["yes"]))
        {
            var excluded = Asked(question).Where(c => controls.IsExcluded(c.Standard, c.Id)).Select(c => c.Id).ToList();
            if (excluded.Count > 0) yield return new EvidenceContradiction(ContradictionKind.ControlExcluded, document, [question.Id], new("The answer is yes; the statement of applicability says that this control does not apply: {0}.", string.Join(", ", excluded)));
        }
    }

    /// <summary>The controls of Annex A that a question is about.</summary>
    private static IEnumerable<(CertificateStandard Standard, string Id)> Asked(Question question) =>
        ControlsOf(question, "iso42001", CertificateStandard.Iso42001).Concat(ControlsOf(question, "iso27001", CertificateStandard.Iso27001));

    private static IEnumerable<(CertificateStandard, string)> ControlsOf(Question question, string framework, CertificateStandard standard) =>
        question.Mappings.TryGetValue(framework, out var references) ? references.Where(r => r.StartsWith("A.", StringComparison.Ordinal)).Select(r => (standard, r)) : [];

    /// <summary>"The last test was in March", and the report attached to it is of the year before.</summary>
    private static IEnumerable<EvidenceContradiction> OlderThanClaimed(ClaimedCase claimed, ClaimedDocument document)
    {
        if (document.DocumentDate is not { } dated || document.IsCertificate) yield break;
        foreach (var id in document.Questions)
        {
            if (claimed.Questionnaire.TryFind(id, out var question) && question.Type is QuestionType.Date && question.Evidence.Any(e => e.Kind == document.Kind) && claimed.Sheet[id].Date is { } said && said > dated)
                yield return new EvidenceContradiction(ContradictionKind.OlderThanClaimed, document, [id], new("The answer says {0}; the document behind it is dated {1}.", said, dated));
        }
    }

    private static IEnumerable<EvidenceContradiction> TextDiffers(ClaimedDocument document) => document.ReadDiffers.Select(f =>
        new EvidenceContradiction(ContradictionKind.TextDiffers, document, document.Questions, new("The text of the file says something else than was entered. Field: {0}.", new TextKey(f))));

    private static IEnumerable<EvidenceContradiction> SameFile(ClaimedDocument document, Dictionary<string, List<ClaimedDocument>> alike) =>
        !alike.TryGetValue(document.Sha256, out var copies) ? [] : copies.Where(c => c.Id != document.Id).DistinctBy(c => c.Id)
            .Select(c => new EvidenceContradiction(ContradictionKind.SameFile, document, document.Questions, new("The same file is also shown as \"{0}\".", c.Title)));
}
