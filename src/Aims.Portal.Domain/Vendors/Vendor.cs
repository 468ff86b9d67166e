using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Vendors;

public enum VendorStatus
{
    Registered,
    BeingAssessed,
    Approved,
    ApprovedWithConditions,
    Rejected,
    Ended,
}

/// <summary>A vendor as one buyer keeps it in its register. Says nothing to anybody else, and nothing about other buyers.</summary>
public sealed class Vendor : ITenantOwned, IAudited, IRevisioned
{
    public const int NameLength = 200;
    public const int ShortLength = 100;
    public const int NotesLength = 2000;
    public const int SearchLength = 1000;

    private Vendor()
    {
    }

    public Vendor(OrganisationId tenantId, string name, Guid? ownerId, DateTime now)
    {
        TenantId = tenantId;
        Id = VendorId.New();
        Name = name;
        OwnerId = ownerId;
        CreatedAt = now;
        RefreshSearch([]);
    }

    public OrganisationId TenantId { get; private set; }

    public VendorId Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The legal entity that signs the contract; certificates are compared with it.</summary>
    public string? LegalName { get; private set; }

    public string? Website { get; private set; }

    public string? Country { get; private set; }

    public string? Notes { get; private set; }

    public VendorStatus Status { get; private set; }

    public Guid? OwnerId { get; private set; }

    /// <summary>The highest tier among its services in use or planned; null without a service.</summary>
    public RiskTier? Tier { get; private set; }

    /// <summary>Lower-cased words the register's search looks in: name, legal name, website, service names.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>The earliest date on which something is due from or about this vendor.</summary>
    public DateOnly? NextDate { get; set; }

    /// <summary>What <see cref="NextDate"/> is about: the kind of obligation.</summary>
    public Obligations.ObligationKind? NextKind { get; set; }

    public DateOnly? ApprovedUntil { get; private set; }

    /// <summary>The vendor's own organisation, known once it accepted an invitation from this buyer.</summary>
    public OrganisationId? VendorOrganisationId { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => Id.Value;

    public void Describe(string name, string? legalName, string? website, string? country, string? notes, Guid? ownerId)
    {
        Name = name;
        LegalName = legalName;
        Website = website;
        Country = country;
        Notes = notes;
        OwnerId = ownerId;
    }

    /// <summary>Recomputes what is derived from the services: the highest tier and the words to search.</summary>
    public void RefreshFrom(IReadOnlyCollection<AiService> services)
    {
        var counted = services.Where(s => s.Status is not ServiceStatus.Ended).ToList();
        Tier = counted.Count == 0 ? null : counted.Max(s => s.Tier);
        RefreshSearch(services.Select(s => s.Name));
    }

    public void LinkTo(OrganisationId vendorOrganisation) => VendorOrganisationId ??= vendorOrganisation;

    public void AssessmentSent()
    {
        if (Status is VendorStatus.Ended)
            throw new RuleViolation("vendor.ended", "The relationship with {0} has ended. Reopen the vendor before sending a questionnaire.", Name);
        if (Status is VendorStatus.Registered or VendorStatus.Rejected) Status = VendorStatus.BeingAssessed;
    }

    public void Decided(Decisions.DecisionOutcome outcome, DateOnly? validUntil)
    {
        Status = outcome switch
        {
            Decisions.DecisionOutcome.Approve => VendorStatus.Approved,
            Decisions.DecisionOutcome.ApproveWithConditions => VendorStatus.ApprovedWithConditions,
            Decisions.DecisionOutcome.Reject => VendorStatus.Rejected,
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Unknown outcome"),
        };
        ApprovedUntil = outcome is Decisions.DecisionOutcome.Reject ? null : validUntil;
    }

    public void End()
    {
        Status = VendorStatus.Ended;
        ApprovedUntil = null;
    }

    public void Reopen()
    {
        if (Status is VendorStatus.Ended) Status = VendorStatus.Registered;
    }

    private void RefreshSearch(IEnumerable<string> serviceNames)
    {
        var text = string.Join('\n', new[] { Name, LegalName, Website }.Concat(serviceNames).Where(s => !string.IsNullOrEmpty(s))).ToLowerInvariant();
        SearchText = text.Cut(SearchLength);
    }
}
