using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Evidence;

/// <summary>A document in a vendor's evidence library: a certificate, a report, a policy. Its files are versions; none is ever overwritten.</summary>
public sealed class EvidenceDocument : ITenantOwned, IAudited, IRevisioned
{
    public const int KindLength = 60;
    public const int TitleLength = 200;
    public const int ServicesLength = 500;
    public const int HoldReasonLength = 300;

    private EvidenceDocument()
    {
    }

    public EvidenceDocument(OrganisationId tenantId, string kind, string title, DateTime now)
    {
        TenantId = tenantId;
        Id = DocumentId.New();
        Kind = kind;
        Title = title;
        CreatedAt = now;
    }

    public OrganisationId TenantId { get; private set; }

    public DocumentId Id { get; private set; }

    /// <summary>Evidence kind id of the content, for example <c>pia_report</c>.</summary>
    public string Kind { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The date the document bears.</summary>
    public DateOnly? DocumentDate { get; private set; }

    /// <summary>The last day on which it still holds, inclusive.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Which AI services it covers, in the vendor's words; empty means all.</summary>
    public string Services { get; private set; } = "";

    /// <summary>The number of the newest stored version; 0 until the first file has arrived.</summary>
    public int CurrentVersion { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? ArchivedAt { get; private set; }

    /// <summary>Since when nothing of it may be deleted (UTC): a legal hold; null for none.</summary>
    public DateTime? HeldAt { get; private set; }

    public string HeldByName { get; private set; } = "";

    public string HoldReason { get; private set; } = "";

    /// <summary>Whether the trust profile names it. Its file is shown to nobody by that.</summary>
    public bool IsPublished { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => Id.Value;

    public void Describe(string kind, string title, DateOnly? documentDate, DateOnly? validUntil, string services)
    {
        SensibleDates.Demand(documentDate, "Date of the document", "DocumentDate");
        SensibleDates.Demand(validUntil, "Valid until", "ValidUntil");
        if (documentDate is { } dated && validUntil is { } until && until < dated)
            throw new RuleViolation("evidence.dates", "The document cannot end before it begins: {0} is before {1}.", until, dated) { Field = "ValidUntil" };
        Kind = kind;
        Title = title;
        DocumentDate = documentDate;
        ValidUntil = validUntil;
        Services = services;
    }

    public int NextVersion() => CurrentVersion + 1;

    public void VersionStored(int number) => CurrentVersion = Math.Max(CurrentVersion, number);

    /// <exception cref="RuleViolation">Without a reason, or one too long.</exception>
    public void Hold(string? reason, string byName, DateTime now)
    {
        var why = reason?.Trim() ?? "";
        if (why.Length == 0) throw new RuleViolation("evidence.hold-reason", "Write why nothing of it may be deleted, for example the matter or the order.") { Field = "Reason" };
        if (why.Length > HoldReasonLength) throw new RuleViolation("evidence.hold-length", "The reason has at most {0} characters.", HoldReasonLength) { Field = "Reason" };
        (HeldAt, HeldByName, HoldReason) = (HeldAt ?? now, byName, why);
    }

    public void EndHold() => (HeldAt, HeldByName, HoldReason) = (null, "", "");

    public void Publish(bool published) => IsPublished = published;

    public void Archive(DateTime now) => ArchivedAt ??= now;
}
