using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Whom a reminder reaches where the mail server has refused addresses. Pure, as <see cref="ReminderRecipients"/> is.</summary>
public static class ReminderReach
{
    /// <summary>Those who are asked; then those whose address was refused before: their mail is written down and not sent, and in their place the next role is asked. Where nobody at the vendor
    /// is left, whoever looks after the vendor at the buyer is told.</summary>
    /// <param name="ask">Names the recipients by the facts it is given.</param>
    public static IReadOnlyList<ReminderRecipient> Of(Obligation obligation, ReminderFacts facts, Func<ReminderFacts, IEnumerable<ReminderRecipient>> ask)
    {
        var all = ask(facts).ToList();
        var refused = all.Where(facts.IsRefused).ToList();
        if (refused.Count == 0) return all;
        var left = facts.Without(obligation.TenantId);
        var reached = ask(left).Where(r => !facts.IsRefused(r)).ToList();
        if (obligation.VendorId is { } vendor && reached.TrueForAll(r => r.Role is ReminderRole.Escalation))
            reached.AddRange(ReminderRecipients.Escalated(obligation.TenantId, vendor, facts.RulesOf(obligation.TenantId).Chain.BuyerOwnerAfter, left).Where(r => !facts.IsRefused(r)));
        return [.. reached.DistinctBy(r => (r.OnBehalfOf.Id, r.Key)), .. refused];
    }

    /// <summary>The facts as if those did not work there any more whom a mail of this organisation does not reach. Another organisation's mails may reach them.</summary>
    private static ReminderFacts Without(this ReminderFacts facts, OrganisationId sender) => facts with
    {
        People = facts.People.SelectMany(g => g).Where(p => !facts.IsRefused(facts.Organisations.TryGetValue(p.Organisation, out var own) && own.Kind is OrganisationKind.Buyer ? own.Id : sender, p.Email))
            .ToLookup(p => p.Organisation),
    };
}
