using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Whom a reminder goes to. Pure: all it knows are the facts it is given.</summary>
public static class ReminderRecipients
{
    /// <summary>Everybody once, those who are to act before those who are only told.</summary>
    public static IReadOnlyList<ReminderRecipient> Of(Obligation obligation, DueReminder due, ReminderFacts facts)
    {
        var all = Acting(obligation, facts);
        if (due.Escalates) all = all.Concat(Escalated(obligation, facts));
        return [.. all.DistinctBy(r => (r.OnBehalfOf.Id, ReminderRecipient.KeyOf(r.Email)))];
    }

    /// <summary>Those who are to act.</summary>
    public static IEnumerable<ReminderRecipient> Acting(Obligation obligation, ReminderFacts facts) => obligation.Kind switch
    {
        ObligationKind.Request => Answering(obligation, facts),
        ObligationKind.CertificateExpiry or ObligationKind.SurveillanceAudit or ObligationKind.Recertification or ObligationKind.DocumentExpiry =>
            AtVendor(obligation, obligation.TenantId, ReminderRole.Evidence, facts, Role.EvidenceOwner, Role.VendorAdministrator),
        ObligationKind.Condition or ObligationKind.Finding => obligation.ResponsibleOrganisationId is { } vendor
            ? AtVendor(obligation, vendor, ReminderRole.Remedies, facts, Role.VendorAdministrator, Role.ResponseOwner)
            : [],
        ObligationKind.Reassessment or ObligationKind.Review => Owning(obligation.TenantId, obligation.VendorId, ReminderRole.Reassesses, obligation.Link, facts),
        _ => throw new ArgumentOutOfRangeException(nameof(obligation), obligation.Kind, "Unknown kind"),
    };

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
    private static IEnumerable<ReminderRecipient> Escalated(Obligation obligation, ReminderFacts facts)
    {
        if (facts.Organisations[obligation.TenantId].Kind is OrganisationKind.Vendor)
            return facts.CertificateHolders[obligation.SubjectId].SelectMany(h => Escalated(h.Buyer, h.Vendor, facts));
        return obligation.Kind is ObligationKind.Reassessment or ObligationKind.Review || !Acting(obligation, facts).Any()
            ? []
            : Owning(obligation.TenantId, obligation.VendorId, ReminderRole.Escalation, $"/vendors/{obligation.VendorId}", facts);
    }

    /// <summary>Who is told at a buyer that a vendor of its register is late.</summary>
    internal static IEnumerable<ReminderRecipient> Escalated(OrganisationId buyer, VendorId vendor, ReminderFacts facts) => Owning(buyer, vendor, ReminderRole.Escalation, $"/vendors/{vendor}", facts);

    private static IEnumerable<ReminderRecipient> AtVendor(Obligation obligation, OrganisationId vendor, ReminderRole role, ReminderFacts facts, params Role[] roles) =>
        facts.People[vendor].Where(p => roles.Contains(p.Role)).Select(p => ToVendor(obligation, p, role, facts));

    private static ReminderRecipient ToVendor(Obligation obligation, ReminderPerson person, ReminderRole role, ReminderFacts facts)
    {
        var own = facts.Organisations[person.Organisation];
        return new ReminderRecipient(person.Name, person.Email, person.Language, ReminderRecipient.KeyOf(person.Email), role, facts.Organisations[obligation.TenantId], own.Name, own.Identifier, obligation.Link);
    }

    /// <summary>The person who owns the vendor in the buyer's register; without one the risk managers, and without those the administrators.</summary>
    private static IEnumerable<ReminderRecipient> Owning(OrganisationId buyer, VendorId? vendorId, ReminderRole role, string link, ReminderFacts facts)
    {
        if (vendorId is not { } id || !facts.Vendors.TryGetValue((buyer, id), out var vendor) || !facts.Organisations.TryGetValue(buyer, out var own)) return [];
        var people = facts.People[buyer].Where(p => p.Id == vendor.OwnerId).ToList();
        if (people.Count == 0) people = [.. facts.People[buyer].Where(p => p.Role is Role.RiskManager)];
        if (people.Count == 0) people = [.. facts.People[buyer].Where(p => p.Role is Role.BuyerAdministrator)];
        // A vendor's row must not name a buyer's people, so an escalation is remembered by ids.
        return people.Select(p => new ReminderRecipient(p.Name, p.Email, p.Language, Key(p), role, own, vendor.Name, own.Identifier, link));

        string Key(ReminderPerson p) => role is ReminderRole.Escalation ? $"ESCALATION:{buyer.Value:N}:{p.Id:N}" : ReminderRecipient.KeyOf(p.Email);
    }
}
