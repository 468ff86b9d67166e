using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Whom a reminder goes to. Pure: all it knows are the facts it is given.</summary>
public static class ReminderRecipients
{
    /// <summary>Everybody once, those who are to act before those who are only told.</summary>
    /// <param name="paused">The owner's own side is left in peace; the buyers that hold a vendor's certificate are told all the same.</param>
    public static IReadOnlyList<ReminderRecipient> Of(Obligation obligation, DueReminder due, ReminderFacts facts, bool paused = false)
    {
        IEnumerable<ReminderRecipient> all = paused ? [] : Acting(obligation, due.DaysLate, facts);
        if (!paused || IsVendors(obligation, facts)) all = all.Concat(Escalated(obligation, due.DaysLate, facts));
        // The recipient's own organisation says by which way its people hear.
        all = all.Where(r => r.Organisation is not { } own || !facts.RulesOf(own).OnScreenOnly.Contains(obligation.Kind));
        return [.. all.DistinctBy(r => (r.OnBehalfOf.Id, ReminderRecipient.KeyOf(r.Email)))];
    }

    /// <summary>Those who are to act.</summary>
    /// <param name="daysLate">Whole days since the due date; 0 while it is not past.</param>
    public static IEnumerable<ReminderRecipient> Acting(Obligation obligation, int daysLate, ReminderFacts facts) => obligation.Kind switch
    {
        ObligationKind.Request => Answering(obligation, facts),
        ObligationKind.CertificateExpiry or ObligationKind.SurveillanceAudit or ObligationKind.Recertification or ObligationKind.DocumentExpiry =>
            LookingAfter(obligation, daysLate, facts),
        ObligationKind.Condition or ObligationKind.Finding => obligation.ResponsibleOrganisationId is { } vendor
            ? AtVendor(obligation, vendor, ReminderRole.Remedies, facts, Role.VendorAdministrator, Role.ResponseOwner)
            : [],
        ObligationKind.Reassessment or ObligationKind.Review or ObligationKind.Acceptance => Owning(obligation.TenantId, obligation.VendorId, ReminderRole.Reassesses, obligation.Link, facts),
        _ => throw new ArgumentOutOfRangeException(nameof(obligation), obligation.Kind, "Unknown kind"),
    };

    /// <summary>Whoever looks after it, as long as he works there, else the evidence owners; the administrators beside them once it is as late as their organisation's chain says, and in their place where there is none.</summary>
    private static IEnumerable<ReminderRecipient> LookingAfter(Obligation obligation, int daysLate, ReminderFacts facts)
    {
        var own = facts.People[obligation.TenantId].FirstOrDefault(p => p.Id == obligation.ResponsiblePersonId && p.Role is (Role.EvidenceOwner or Role.VendorAdministrator));
        List<ReminderRecipient> owners = own is not null ? [ToVendor(obligation, own, ReminderRole.Evidence, facts)] : [.. AtVendor(obligation, obligation.TenantId, ReminderRole.Evidence, facts, Role.EvidenceOwner)];
        return owners.Count > 0 && daysLate < facts.RulesOf(obligation.TenantId).Chain.VendorAdministratorAfter
            ? owners
            : owners.Concat(AtVendor(obligation, obligation.TenantId, ReminderRole.Evidence, facts, Role.VendorAdministrator));
    }

    private static bool IsVendors(Obligation obligation, ReminderFacts facts) => facts.Organisations[obligation.TenantId].Kind is OrganisationKind.Vendor;

    private static IEnumerable<ReminderRecipient> Answering(Obligation obligation, ReminderFacts facts)
    {
        // Answers that have come in are not asked for again, whatever became of the obligation.
        if (facts.AssessmentOf(obligation) is not { WaitsForVendor: true } assessment) return [];
        if (obligation.ResponsibleOrganisationId is not { } vendor)
            return [new ReminderRecipient(assessment.ContactName, assessment.ContactEmail, assessment.ContactLanguage, ReminderRecipient.KeyOf(assessment.ContactEmail), ReminderRole.Contact, facts.Organisations[obligation.TenantId], assessment.VendorName, null, "")];
        return facts.People[vendor].FirstOrDefault(p => p.Id == obligation.ResponsiblePersonId) is { } person
            ? [ToVendor(obligation, person, ReminderRole.Answers, facts)]
            : AtVendor(obligation, vendor, ReminderRole.Answers, facts, Role.VendorAdministrator, Role.ResponseOwner);
    }

    /// <summary>A buyer's own obligation is escalated within the buyer; a vendor's certificate to every buyer that was given it, each for itself.</summary>
    private static IEnumerable<ReminderRecipient> Escalated(Obligation obligation, int daysLate, ReminderFacts facts)
    {
        if (IsVendors(obligation, facts)) return facts.CertificateHolders[obligation.SubjectId].SelectMany(h => Escalated(h.Buyer, h.Vendor, daysLate, facts));
        if (obligation.VendorId is not { } vendor) return [];
        // A buyer's own work has its owner among those who act; risk managers are told of it when it stays undone.
        if (obligation.Kind.IsBuyersWork()) return RiskManagers(obligation.TenantId, vendor, daysLate, ReminderRole.Reassesses, facts);
        return Acting(obligation, daysLate, facts).Any() ? Escalated(obligation.TenantId, vendor, daysLate, facts) : [];
    }

    /// <summary>Who is told at a buyer that a vendor of its register is late, by the buyer's own chain.</summary>
    internal static IEnumerable<ReminderRecipient> Escalated(OrganisationId buyer, VendorId vendor, int daysLate, ReminderFacts facts) =>
        daysLate < facts.RulesOf(buyer).Chain.BuyerOwnerAfter
            ? []
            : Owning(buyer, vendor, ReminderRole.Escalation, $"/vendors/{vendor}", facts).Concat(RiskManagers(buyer, vendor, daysLate, ReminderRole.Escalation, facts)).DistinctBy(r => r.Key);

    private static IEnumerable<ReminderRecipient> RiskManagers(OrganisationId buyer, VendorId vendorId, int daysLate, ReminderRole role, ReminderFacts facts) =>
        facts.RulesOf(buyer).Chain.RiskManagerAfter is { } after && daysLate >= after && facts.Vendors.TryGetValue((buyer, vendorId), out var vendor) && facts.Organisations.TryGetValue(buyer, out var own)
            ? facts.People[buyer].Where(p => p.Role is Role.RiskManager).Select(p => AtBuyer(p, role, own, vendor, $"/vendors/{vendorId}"))
            : [];

    private static IEnumerable<ReminderRecipient> AtVendor(Obligation obligation, OrganisationId vendor, ReminderRole role, ReminderFacts facts, params Role[] roles) =>
        facts.People[vendor].Where(p => roles.Contains(p.Role)).Select(p => ToVendor(obligation, p, role, facts));

    private static ReminderRecipient ToVendor(Obligation obligation, ReminderPerson person, ReminderRole role, ReminderFacts facts)
    {
        var own = facts.Organisations[person.Organisation];
        return new ReminderRecipient(person.Name, person.Email, person.Language, ReminderRecipient.KeyOf(person.Email), role, facts.Organisations[obligation.TenantId], own.Name, own.Identifier, obligation.Link) { Organisation = own.Id };
    }

    /// <summary>The person who owns the vendor in the buyer's register; without one the risk managers, and without those the administrators.</summary>
    private static IEnumerable<ReminderRecipient> Owning(OrganisationId buyer, VendorId? vendorId, ReminderRole role, string link, ReminderFacts facts)
    {
        if (vendorId is not { } id || !facts.Vendors.TryGetValue((buyer, id), out var vendor) || !facts.Organisations.TryGetValue(buyer, out var own)) return [];
        var people = facts.People[buyer].Where(p => p.Id == vendor.OwnerId).ToList();
        if (people.Count == 0) people = [.. facts.People[buyer].Where(p => p.Role is Role.RiskManager)];
        if (people.Count == 0) people = [.. facts.People[buyer].Where(p => p.Role is Role.BuyerAdministrator)];
        return people.Select(p => AtBuyer(p, role, own, vendor, link));
    }

    /// <summary>A vendor's row must not name a buyer's people, so an escalation is remembered by ids.</summary>
    private static ReminderRecipient AtBuyer(ReminderPerson p, ReminderRole role, TenantInfo own, ReminderVendor vendor, string link) =>
        new(p.Name, p.Email, p.Language, role is ReminderRole.Escalation ? $"ESCALATION:{own.Id.Value:N}:{p.Id:N}" : ReminderRecipient.KeyOf(p.Email), role, own, vendor.Name, own.Identifier, link) { Organisation = own.Id };
}
