using System.Collections.Frozen;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>What an administrator typed.</summary>
/// <param name="Offsets">Days before and after by kind, as typed.</param>
/// <param name="OnScreenOnly">Kinds of dates of which the organisation's own people get no mail.</param>
/// <param name="Holidays">A day a line, as typed.</param>
/// <param name="Revision">Of the policy that was on the screen; null where there was none.</param>
public sealed record ReminderPolicyInput(
    IReadOnlyDictionary<ObligationKind, string?> Offsets, IReadOnlyCollection<ObligationKind> OnScreenOnly, int? SendHour, bool QuietWeekends, string? Holidays, DigestRhythm Digest, DayOfWeek DigestDay,
    int? VendorAdministratorAfter, int? BuyerOwnerAfter, int? RiskManagerAfter, int? Revision);

/// <summary>Changes the organisation's reminder policy and plans its open obligations anew: the first at once, many by the next sweep.</summary>
public sealed class ChangeReminderPolicy(PortalDbContext db, IMultiTenantContextAccessor tenancy, ReplanReminders replan, Words words)
{
    /// <returns>Whether some obligations are still to be planned anew, by the next sweep.</returns>
    /// <exception cref="RuleViolation">What was typed cannot be, or somebody else changed the policy meanwhile.</exception>
    public async Task<bool> ExecuteAsync(ReminderPolicyInput input, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!;
        var rules = Read(input, tenant);
        var policy = await db.ReminderPolicies.FirstOrDefaultAsync(p => p.TenantId == tenant.Id, ct);
        if (policy?.Revision != input.Revision)
            throw new RuleViolation("policy.overtaken", "Somebody else changed the policy while you had it open. Your entries are still here: open the page anew in another window, compare, and save again.");
        if (policy is null) db.Add(policy = new ReminderPolicy(tenant.Id));
        policy.Change(rules);
        await db.SaveChangesAsync(ct);
        return policy.ReplanAfter is not null && await replan.NowAsync(tenant.Id, words.Today, ct);
    }

    private static ReminderRules Read(ReminderPolicyInput input, TenantInfo tenant)
    {
        var faults = new Faults();
        var offsets = new Dictionary<ObligationKind, IReadOnlyList<int>>();
        foreach (var kind in ReminderKinds.Of(tenant.Kind)) faults.Collect(() => offsets[kind] = ReminderOffsets.Read(kind, input.Offsets.GetValueOrDefault(kind), Labels.Of(kind), $"Offsets[{kind}]"));
        IReadOnlyList<Holiday> holidays = [];
        faults.Collect(() => holidays = QuietDays.Read(input.Holidays, "Public holidays", nameof(input.Holidays)));
        var standing = EscalationChain.Default;
        var rules = new ReminderRules
        {
            Offsets = offsets,
            OnScreenOnly = ReminderKinds.OwnWorkOf(tenant.Kind).Where(input.OnScreenOnly.Contains).ToFrozenSet(),
            SendHour = input.SendHour ?? -1,
            Quiet = new QuietDays(input.QuietWeekends, holidays),
            Digest = input.Digest,
            DigestDay = input.DigestDay,
            // Each side has its own steps of the chain on its form.
            Chain = tenant.Kind is Domain.Organisations.OrganisationKind.Vendor
                ? standing with { VendorAdministratorAfter = input.VendorAdministratorAfter ?? -1 }
                : standing with { BuyerOwnerAfter = input.BuyerOwnerAfter ?? -1, RiskManagerAfter = input.RiskManagerAfter },
        };
        // What the policy itself would refuse is told with the rest.
        faults.Collect(() => new ReminderPolicy(tenant.Id).Change(rules));
        faults.Throw();
        return rules;
    }
}
