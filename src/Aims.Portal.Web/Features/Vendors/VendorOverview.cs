using System.Collections.Concurrent;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

public sealed record AssessmentRow(
    AssessmentId Id, string Reference, string QuestionnaireId, string Services, AssessmentState State, int Round, DateOnly DueDate, DateTime StateChangedAt, string? WaitingOn, decimal? Score)
{
    public string Title => ShippedQuestionnaires.Find(QuestionnaireId)?.Title.In(Languages.Current) ?? QuestionnaireId;
}

public sealed record FindingRow(AssessmentId AssessmentId, string Reference, string QuestionId, string Title, Severity Severity, FindingState State, DateOnly? RemediateBy);

public sealed record ObligationRow(ObligationKind Kind, string Subject, DateOnly DueDate);

/// <summary>A document of the coverage matrix that this buyer was given.</summary>
/// <param name="TakenBackOn">The day on which the vendor took it back.</param>
public sealed record PaperRow(string Kind, DocumentId DocumentId, string Title, DateOnly? DocumentDate, DateOnly? ValidUntil, DateOnly? TakenBackOn)
{
    public CertificateStandard? Standard => Kind switch { Iso42001Kind => CertificateStandard.Iso42001, Iso27001Kind => CertificateStandard.Iso27001, _ => null };

    public const string Iso42001Kind = "iso42001_certificate";
    public const string Iso27001Kind = "iso27001_certificate";
    public const string PiaKind = "pia_report";

    public bool IsReadable => TakenBackOn is null;
}

/// <summary>All that the page of one vendor shows.</summary>
public sealed record VendorView(
    Vendor Vendor, string? OwnerName, IReadOnlyList<AiService> Services, AiService? Service, IReadOnlyList<VendorContact> Contacts, IReadOnlyList<ShownCertificate> Certificates,
    IReadOnlyList<AssessmentRow> Assessments, IReadOnlyList<FindingRow> Findings, IReadOnlyList<ObligationRow> Obligations, IReadOnlyDictionary<string, Coverage> Coverages)
{
    public Coverage Coverage => Coverages[Service?.Name ?? ""];

    /// <summary>Certificates without facts, and what the vendor took back.</summary>
    public IReadOnlyList<PaperRow> Unjudged { get; init; } = [];

    public TierResult? Tier { get; init; }

    /// <summary>Of what the page shows beside the contacts, by who reads it; null where nothing is kept.</summary>
    public ConcurrentDictionary<VendorMarkupKey, Utf8Markup>? Markup { get; init; }
}

/// <summary>Reads the page of one vendor: two commands while nothing has changed since it was read last, else seven more.</summary>
public sealed class VendorOverview(PortalDbContext db, IMultiTenantContextAccessor tenancy, VendorQueries queries, KeptVendors kept, CertificateReferences references, Words words)
{
    private const string ModelReleaseQuestion = "CO-04";

    public async Task<VendorView> ReadAsync(VendorId id, AiServiceId? serviceId, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!;
        var stamp = await queries.StampAsync(db, tenant.Id, id, ct) ?? throw new NotFoundException();
        var key = new VendorKey(tenant.Id, id, serviceId, words.Today, tenant.TimeZone, tenant.BuyerType, tenant.ReferenceRevision);
        var view = kept.Find(key, stamp) ?? kept.Keep(key, stamp, await WorkOutAsync(tenant, id, serviceId, ct));
        return view with { Contacts = await queries.ContactsAsync(db, tenant.Id, id, ct) };
    }

    private async Task<VendorView> WorkOutAsync(TenantInfo tenant, VendorId id, AiServiceId? serviceId, CancellationToken ct)
    {
        var buyer = tenant.Id;
        var found = await queries.HeadAsync(db, buyer, id, ct) ?? throw new NotFoundException();
        var services = await queries.ServicesAsync(db, buyer, id, ct);
        var certificates = await queries.CertificatesAsync(db, buyer, id, ct);
        var grants = await queries.PapersAsync(db, buyer, id, serviceId, ct);
        var assessments = await queries.AssessmentsAsync(db, buyer, id, ct);
        var findings = await queries.FindingsAsync(db, buyer, id, ct);
        var obligations = await queries.ObligationsAsync(db, buyer, id, ct);

        var lists = await references.GetAsync(ct);
        var service = serviceId is null ? null : services.Find(s => s.Id == serviceId) ?? throw new NotFoundException();
        var shown = certificates.Select(c => ShownCertificate.Of(c.CertificateId, c.FactsJson, c.ChecksJson, words.Today, lists)).OfType<ShownCertificate>().ToList();
        List<PaperRow> papers = [.. grants.Select(g => new PaperRow(g.Kind, g.DocumentId, g.Title, g.DocumentDate, g.ValidUntil, g.RevokedAt is { } at ? DateOnly.FromDateTime(words.Local(at)) : null))];
        var privacy = papers.Where(p => p is { Kind: PaperRow.PiaKind, IsReadable: true }).Select(p => new PrivacyAssessment(p.DocumentDate, p.ValidUntil));
        var recorded = certificates.Select(c => c.DocumentId).ToHashSet();
        var readable = papers.Where(p => p.IsReadable).Select(p => p.DocumentId).ToHashSet();
        List<PaperRow> unjudged =
        [
            .. papers.Where(p => p.IsReadable ? p.Standard is not null && !recorded.Contains(p.DocumentId) : !readable.Contains(p.DocumentId))
                .OrderByDescending(p => p.TakenBackOn).DistinctBy(p => p.DocumentId),
        ];
        var released = grants.Find(g => g.Answers is not null)?.Answers is { } content ? ReleasedOn(content) : null;
        var input = new CoverageInput(found.Vendor.Name, null, [.. services.Select(s => s.Name)], [.. shown.Select(c => c.Facts)], [.. privacy], released)
        {
            Reference = lists,
            Papers = [.. unjudged.Select(p => new HandedInPaper(p.Standard, p.TakenBackOn))],
        };
        return new VendorView(
            found.Vendor, found.Owner, services, service, [], shown, assessments, findings, obligations,
            Coverages(input, services, tenant.BuyerType ?? BuyerType.Other))
        {
            Unjudged = unjudged,
            Tier = service is null ? null : RiskTiering.Default.Evaluate(UseCaseFacts.Parse(service.UseCase), tenant.BuyerType ?? BuyerType.Other),
        };
    }

    /// <summary>By the name of the service; under the empty name the vendor as a whole, which stands no better than its worst service.</summary>
    private Dictionary<string, Coverage> Coverages(CoverageInput input, IReadOnlyList<AiService> services, BuyerType buyer)
    {
        var each = services.DistinctBy(s => s.Name, StringComparer.Ordinal).ToDictionary(s => s.Name, s => Coverage.Of(input with { ServiceName = s.Name, Tier = TierOf(s, buyer) }, words.Today), StringComparer.Ordinal);
        var used = services.Where(s => s.Status is not ServiceStatus.Ended).Select(s => (s.Name, each[s.Name])).ToList();
        each[""] = used.Count == 0 ? Coverage.Of(input, words.Today) : Coverage.Together(used);
        return each;
    }

    private static RiskTier? TierOf(AiService service, BuyerType buyer) => RiskTiering.Default.Evaluate(UseCaseFacts.Parse(service.UseCase), buyer).Tier;

    private static DateOnly? ReleasedOn(string content) =>
        SubmissionContent.Parse(content).Find(ModelReleaseQuestion) is { } answer ? AnswerValue.FromStored(QuestionType.Date, answer.Value).Date : null;
}
