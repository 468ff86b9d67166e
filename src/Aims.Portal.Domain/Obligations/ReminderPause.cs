using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Domain.Obligations;

/// <summary>The organisation's own people and those it reminds are left in peace about one vendor or one obligation, for a stated reason, until a day.</summary>
/// <remarks>What a vendor pauses keeps nobody from telling the buyers that hold the certificate.</remarks>
public sealed class ReminderPause : ITenantOwned, IAudited, IRevisioned
{
    public const int ReasonLength = 500;
    public const int MostDays = 366;

    private ReminderPause()
    {
    }

    private ReminderPause(OrganisationId tenantId, string? reason, DateOnly? until, DateOnly today, string byName)
    {
        var faults = new Faults();
        if (string.IsNullOrWhiteSpace(reason)) faults.Add(new RuleViolation("pause.reason", "Reason: say why the reminders stop, for example “audit moved to March, confirmed by mail”.") { Field = nameof(Reason) });
        else if (reason.Trim().Length > ReasonLength) faults.Add(new RuleViolation("pause.reason-length", "Reason: at most {0} characters. Shorten it.", ReasonLength) { Field = nameof(Reason) });
        if (until is not { } day || day < today || day > today.AddDays(MostDays))
            faults.Add(new RuleViolation("pause.until", "Last day: a pause ends on a day from {0} to {1}. Choose one of them; it can be made anew then.", today, today.AddDays(MostDays)) { Field = nameof(Until) });
        faults.Throw();
        TenantId = tenantId;
        Id = ReminderPauseId.New();
        Reason = reason!.Trim();
        From = today;
        Until = until!.Value;
        ByName = byName;
    }

    public OrganisationId TenantId { get; private set; }

    public ReminderPauseId Id { get; private set; }

    /// <summary>One of the two is set.</summary>
    public VendorId? VendorId { get; private init; }

    public ObligationId? ObligationId { get; private init; }

    public string Reason { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>The last day of the pause.</summary>
    public DateOnly Until { get; private set; }

    public string ByName { get; private set; } = "";

    /// <summary>When somebody ended it before its day (UTC).</summary>
    public DateTime? EndedAt { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => Id.Value;

    /// <exception cref="RuleViolation">No reason, or an end that lies behind or more than a year ahead.</exception>
    public static ReminderPause OfVendor(OrganisationId owner, VendorId vendor, string? reason, DateOnly? until, DateOnly today, string byName) =>
        new(owner, reason, until, today, byName) { VendorId = vendor };

    /// <inheritdoc cref="OfVendor"/>
    public static ReminderPause OfObligation(OrganisationId owner, ObligationId obligation, string? reason, DateOnly? until, DateOnly today, string byName) =>
        new(owner, reason, until, today, byName) { ObligationId = obligation };

    public bool Covers(Obligation obligation, DateOnly today) => IsOver(today) is false && (ObligationId == obligation.Id || (VendorId is { } vendor && vendor == obligation.VendorId));

    public bool IsOver(DateOnly today) => EndedAt is not null || Until < today;

    public void End(DateTime now) => EndedAt ??= now;
}
