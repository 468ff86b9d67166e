using Aims.Portal.Data;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

public sealed record OwnPerson(Guid Id, Role Role, string Name);

/// <summary>Who of one's own organisation is mailed of its certificates and documents, by name: the same rule as <see cref="ReminderRecipients"/>, for a page.</summary>
public sealed record OwnPeople(ReminderRules Rules, IReadOnlyList<OwnPerson> Members)
{
    private const int Named = 3;

    public static async Task<OwnPeople> ReadAsync(PortalDbContext db, OrganisationId own, ReminderRules rules, CancellationToken ct)
    {
        var members = await (
            from m in db.Memberships.AsNoTracking()
            join p in db.Users on m.PersonId equals p.Id
            where m.TenantId == own && m.EndedAt == null && (m.Role == Role.EvidenceOwner || m.Role == Role.VendorAdministrator)
            orderby p.DisplayName, p.Id
            select new OwnPerson(p.Id, m.Role, p.DisplayName)).ToListAsync(ct);
        return new OwnPeople(rules, members);
    }

    /// <summary>Whoever looks after it, else the evidence owners; the administrators beside them once it is late, and in their place where there is none. Three by name, with the number of the others.</summary>
    /// <param name="daysLate">Whole days since the due date; 0 while it is not past.</param>
    /// <param name="person">Who looks after it, if anybody does for himself.</param>
    public (string Names, int Others) LookingAfter(int daysLate, Guid? person)
    {
        List<string> owners = Members.FirstOrDefault(m => m.Id == person) is { } own ? [own.Name] : Of(Role.EvidenceOwner);
        List<string> all = owners.Count > 0 && daysLate < Rules.Chain.VendorAdministratorAfter ? owners : [.. owners.Concat(Of(Role.VendorAdministrator)).Distinct(StringComparer.Ordinal)];
        return (string.Join(", ", all.Take(Named)), Math.Max(0, all.Count - Named));
    }

    private List<string> Of(Role role) => [.. Members.Where(m => m.Role == role).Select(m => m.Name)];
}
