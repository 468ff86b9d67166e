using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>The editions and bodies by which this buyer's certificates are judged: the shipped ones with its own entries over them, each with the day somebody last looked.</summary>
[Requires(Permission.ReadRegister)]
public sealed class ListsModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me) : PortalPage
{
    public CertificateReference Lists { get; private set; } = CertificateReference.Shipped;

    public IReadOnlyList<ReferenceEntry> Own { get; private set; } = [];

    public bool MayChange => me.May(Permission.Decide);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        Own = await db.ReferenceEntries.AsNoTracking().Where(r => r.TenantId == tenant).OrderBy(r => r.Kind).ThenBy(r => r.Key).Take(ReferenceEntry.Most).ToListAsync(ct);
        Lists = CertificateReferences.Over(Own);
    }

    public ReferenceEntry? OwnOf(ReferenceKind kind, string key) => Own.FirstOrDefault(o => o.Kind == kind && string.Equals(o.Key, key, StringComparison.OrdinalIgnoreCase));
}
