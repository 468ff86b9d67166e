using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Dedicated;

/// <summary>A dedicated buyer's lists are in its own database, their revision in the shared one; the two are not committed in the same moment.</summary>
public sealed class ListsTests(DedicatedPortal portal) : IClassFixture<DedicatedPortal>
{
    [FactOn("Postgres")]
    public async Task Lists_read_before_they_were_committed_under_a_revision_that_was_decide_nothing_and_do_not_last()
    {
        var bank = await portal.AddDedicatedBankAsync("lists-apart", "Lists Apart");
        await portal.InTenantAsync(bank, async db =>
        {
            (await db.Organisations.FirstAsync(o => o.Id == bank.Id)).ReferenceChanged();
            await db.SaveChangesAsync();
        });
        Assert.Null(await EndAsync(r => r.NowAsync(CancellationToken.None)));

        await portal.InTenantAsync(bank, async db =>
        {
            var entry = new ReferenceEntry(bank.Id, ReferenceKind.Edition, "Iso42001-2023");
            entry.Write(CertificateReferences.Write(new EditionDates(CertificateStandard.Iso42001, 2023, null, new DateOnly(2026, 11, 1), null, null)), "Somebody", DateTime.UnixEpoch);
            db.Add(entry);
            await db.SaveChangesAsync();
        });

        Assert.Equal(new DateOnly(2026, 11, 1), await EndAsync(r => r.NowAsync(CancellationToken.None)));

        async Task<DateOnly?> EndAsync(Func<CertificateReferences, Task<CertificateReference>> read)
        {
            DateOnly? end = null;
            await portal.RunAsync<CertificateReferences>(async r => end = (await read(r)).Editions.Find(CertificateStandard.Iso42001, 2023)!.EndedOn, bank);
            return end;
        }
    }
}
