using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

public sealed record ReminderPerson(OrganisationId Organisation, Guid Id, Role Role, string Name, string Email, string Language);

public sealed record ReminderVendor(OrganisationId Buyer, VendorId Id, string Name, Guid? OwnerId);

public sealed record CertificateHolder(Guid CertificateId, OrganisationId Buyer, VendorId Vendor);

/// <summary>What is needed to know whom a batch of obligations concerns, read in nine commands whatever its size.</summary>
public sealed record ReminderFacts(
    IReadOnlyDictionary<OrganisationId, TenantInfo> Organisations,
    ILookup<OrganisationId, ReminderPerson> People,
    IReadOnlyDictionary<(OrganisationId Buyer, VendorId Id), ReminderVendor> Vendors,
    IReadOnlyDictionary<(OrganisationId Buyer, Guid Id), Assessment> Assessments,
    ILookup<Guid, CertificateHolder> CertificateHolders)
{
    /// <summary>Addresses that the mail server has refused, each for the organisation whose mail it was.</summary>
    private HashSet<(OrganisationId Sender, string Address)> Refused { get; init; } = [];

    private IReadOnlyDictionary<OrganisationId, ReminderRules> Policies { get; init; } = new Dictionary<OrganisationId, ReminderRules>();

    private IReadOnlyList<ReminderPause> Pauses { get; init; } = [];

    /// <summary>Crosses tenants: the recipients of a buyer's reminder are the vendor's people.</summary>
    /// <param name="db">Where the obligations and the registers are.</param>
    /// <param name="exchange">Where people and what is shared are; the same but for a buyer with a database of its own.</param>
    /// <param name="obligations">What is reminded of.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<ReminderFacts> LoadAsync(PortalDbContext db, PortalDbContext exchange, IReadOnlyCollection<Obligation> obligations, CancellationToken ct)
    {
        var certificates = obligations.Where(o => IsCertificate(o.Kind)).Select(o => new CertificateId(o.SubjectId)).Distinct().ToList();
        var holders = await exchange.AcrossTenants<SharedCertificate>().AsNoTracking().Where(s => certificates.Contains(s.CertificateId))
            .Select(s => new CertificateHolder(s.CertificateId.Value, s.BuyerId, s.VendorId)).ToListAsync(ct);

        var vendorIds = obligations.Select(o => o.VendorId).OfType<VendorId>().Concat(holders.Select(h => h.Vendor)).Distinct().ToList();
        var vendors = await db.AcrossTenants<Vendor>().AsNoTracking().Where(v => vendorIds.Contains(v.Id))
            .Select(v => new ReminderVendor(v.TenantId, v.Id, v.Name, v.OwnerId)).ToListAsync(ct);

        var requests = obligations.Where(o => o.Kind is ObligationKind.Request).Select(o => new AssessmentId(o.SubjectId)).ToList();
        var assessments = await exchange.AcrossTenants<Assessment>().AsNoTracking().Where(a => requests.Contains(a.Id)).ToListAsync(ct);

        var ids = obligations.SelectMany(o => new[] { o.TenantId, o.ResponsibleOrganisationId ?? o.TenantId }).Concat(holders.Select(h => h.Buyer)).Distinct().ToList();
        var organisations = await exchange.Organisations.AsNoTracking().Where(o => ids.Contains(o.Id))
            .Select(o => new TenantInfo(o.Id, o.Slug, o.Name, o.Kind, o.BuyerType, o.TimeZone, o.ReferenceRevision)).ToDictionaryAsync(o => o.Id, ct);

        var rules = (await exchange.AcrossTenants<ReminderPolicy>().AsNoTracking().Where(p => ids.Contains(p.TenantId)).ToListAsync(ct)).ToDictionary(p => p.TenantId, p => p.Rules);
        var owners = obligations.Select(o => o.TenantId).Distinct().ToList();
        var subjects = obligations.Select(o => (ObligationId?)o.Id).ToList();
        var nullableVendors = vendorIds.Select(v => (VendorId?)v).ToList();
        // What one buyer pauses is found again by the row's own owner; see PauseOf.
        var pauses = await db.AcrossTenants<ReminderPause>().AsNoTracking()
            .Where(p => owners.Contains(p.TenantId) && p.EndedAt == null && (subjects.Contains(p.ObligationId) || nullableVendors.Contains(p.VendorId))).ToListAsync(ct);

        var named = obligations.Select(o => o.ResponsiblePersonId).Concat(vendors.Select(v => v.OwnerId)).Concat(assessments.Select(a => (Guid?)a.SentById)).OfType<Guid>().Distinct().ToList();
        var people = await (
            from m in exchange.AcrossTenants<Membership>().AsNoTracking()
            join p in exchange.Users on m.PersonId equals p.Id
            where ids.Contains(m.TenantId) && m.EndedAt == null && p.Email != null &&
                (named.Contains(p.Id) || m.Role == Role.VendorAdministrator || m.Role == Role.ResponseOwner || m.Role == Role.EvidenceOwner || m.Role == Role.RiskManager || m.Role == Role.BuyerAdministrator)
            orderby m.JoinedAt, p.Id
            select new ReminderPerson(m.TenantId, p.Id, m.Role, p.DisplayName, p.Email!, p.Language)).ToListAsync(ct);

        var addresses = people.Select(p => Suppression.Normalize(p.Email)).Concat(assessments.Select(a => Suppression.Normalize(a.ContactEmail))).Distinct(StringComparer.Ordinal).ToList();
        var refused = await exchange.AcrossTenants<Suppression>().AsNoTracking().Where(s => ids.Contains(s.TenantId) && s.Cause == SuppressionCause.AddressRefused && addresses.Contains(s.Address))
            .Select(s => new { s.TenantId, s.Address }).ToListAsync(ct);

        return new ReminderFacts(
            organisations,
            people.ToLookup(p => p.Organisation),
            vendors.ToDictionary(v => (v.Buyer, v.Id)),
            assessments.ToDictionary(a => (a.BuyerId, a.Id.Value)),
            holders.ToLookup(h => h.CertificateId))
        {
            Policies = rules,
            Pauses = pauses,
            Refused = [.. refused.Select(r => (r.TenantId, r.Address))],
        };
    }

    public bool IsRefused(OrganisationId sender, string address) => Refused.Contains((sender, Suppression.Normalize(address)));

    public bool IsRefused(ReminderRecipient to) => IsRefused(to.OnBehalfOf.Id, to.Email);

    /// <summary>What one buyer needs to know of itself.</summary>
    public static ReminderFacts OfBuyer(TenantInfo buyer, ReminderRules own, IEnumerable<ReminderPerson> people, IEnumerable<ReminderVendor> vendors) => new(
        new Dictionary<OrganisationId, TenantInfo> { [buyer.Id] = buyer }, people.ToLookup(p => p.Organisation), vendors.ToDictionary(v => (v.Buyer, v.Id)),
        new Dictionary<(OrganisationId, Guid), Assessment>(), Array.Empty<CertificateHolder>().ToLookup(h => h.CertificateId))
    { Policies = new Dictionary<OrganisationId, ReminderRules> { [buyer.Id] = own } };

    /// <summary>The policy of an organisation, or what holds without one.</summary>
    public ReminderRules RulesOf(OrganisationId organisation) => Policies.GetValueOrDefault(organisation, ReminderRules.Default);

    /// <summary>The pause of the obligation's owner that ends last.</summary>
    public ReminderPause? PauseOf(Obligation o, DateOnly today) => Pauses.Where(p => p.TenantId == o.TenantId && p.Covers(o, today)).MaxBy(p => p.Until);

    public static bool IsCertificate(ObligationKind kind) =>
        kind is ObligationKind.CertificateExpiry or ObligationKind.SurveillanceAudit or ObligationKind.Recertification;

    public Assessment? AssessmentOf(Obligation o) => o.Kind is ObligationKind.Request ? Assessments.GetValueOrDefault((o.TenantId, o.SubjectId)) : null;
}
