using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Platform.Ui;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Jobs;

public sealed class AuditSealerTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Entries_of_several_batches_form_one_chain_that_can_be_worked_out_again()
    {
        var bank = await portal.AddBankAsync("sealed-bank");
        await WriteAsync(bank, AuditSealer.BatchSize + 20);
        await SealAsync();
        await WriteAsync(bank, 5);
        await SealAsync();

        var chain = await ChainAsync(bank);
        Assert.Equal(AuditSealer.BatchSize + 25, chain.Count);
        Assert.Equal(Enumerable.Range(1, chain.Count).Select(n => (long?)n), chain.Select(e => e.ChainNumber));
        Assert.Null(FirstBroken(chain));
    }

    [Theory]
    [InlineData("update \"AuditEntries\" set \"ActorName\" = 'Somebody else' where \"ChainNumber\" = 3 and \"TenantId\" = {0}")]
    [InlineData("update \"AuditEntries\" set \"Changes\" = '{{}}' where \"ChainNumber\" = 3 and \"TenantId\" = {0}")]
    [InlineData("delete from \"AuditEntries\" where \"ChainNumber\" = 3 and \"TenantId\" = {0}")]
    public async Task A_changed_or_removed_entry_breaks_the_chain_at_its_place(string tampering)
    {
        var bank = await portal.AddBankAsync("tampered-" + Guid.CreateVersion7().ToString("N")[20..]);
        await WriteAsync(bank, 6);
        await SealAsync();
        Assert.Null(FirstBroken(await ChainAsync(bank)));

        await portal.AsOwnerAsync(db => db.Database.ExecuteSqlRawAsync(tampering, bank.Id.Value));

        var chain = await ChainAsync(bank);
        Assert.Equal(tampering.StartsWith("delete", StringComparison.Ordinal) ? 4 : 3, FirstBroken(chain));
    }

    [Fact]
    public async Task Each_organisation_has_a_chain_of_its_own()
    {
        var (one, two) = (await portal.AddBankAsync("chain-one"), await portal.AddBankAsync("chain-two"));
        await WriteAsync(one, 3);
        await WriteAsync(two, 4);
        await SealAsync();

        Assert.Equal([1, 2, 3], (await ChainAsync(one)).Select(e => e.ChainNumber!.Value));
        Assert.Equal([1, 2, 3, 4], (await ChainAsync(two)).Select(e => e.ChainNumber!.Value));
    }

    /// <summary>Number of the first entry whose hash does not follow from the one before.</summary>
    internal static long? FirstBroken(IReadOnlyList<AuditEntry> chain)
    {
        var hash = "";
        foreach (var entry in chain)
        {
            hash = AuditSealer.Hash(hash, entry);
            if (hash != entry.ChainHash) return entry.ChainNumber;
        }

        return null;
    }

    private Task SealAsync() => portal.RunAsync<AuditSealer>(s => s.RunAsync(CancellationToken.None));

    private Task<List<AuditEntry>> ChainAsync(Organisation bank) =>
        portal.AcrossAsync(db => db.AcrossTenants<AuditEntry>().AsNoTracking().Where(e => e.TenantId == bank.Id).OrderBy(e => e.ChainNumber).ToListAsync());

    private Task WriteAsync(Organisation bank, int count) => portal.AcrossAsync(async db =>
    {
        db.AddRange(Enumerable.Range(0, count).Select(i => new AuditEntry(bank.Id, portal.Clock.UtcNow(), null, "Tester", "changed", "Vendor", Guid.CreateVersion7(), $$"""{"Name":["{{i}}","漢字"]}""")));
        await db.SaveChangesAsync();
    });
}
