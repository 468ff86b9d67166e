using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Database;

/// <summary>The commands that a sweep's rows are written with are made by hand: what they write is what EF Core would have written, and every guard stands before them.</summary>
public sealed class ManyRowsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private DateTime Now => portal.Clock.UtcNow();

    [Fact]
    public async Task Rows_of_several_organisations_are_the_same_as_EF_Core_writes_them()
    {
        Organisation[] owners = [await portal.AddVendorAsync("many-one", "Many One"), await portal.AddVendorAsync("many-two", "Many Two")];
        var (usual, many) = (owners.ToDictionary(o => o.Id, o => RowsOf(o, "usual")), owners.ToDictionary(o => o.Id, o => RowsOf(o, "many")));
        await portal.AcrossAsync(async db =>
        {
            db.AddRange(usual.Values.Concat(many.Values).Select(r => r.Obligation));
            await db.SaveChangesAsync();
        });

        await portal.AcrossAsync(async db =>
        {
            await AddAsync(db, usual.Values);
            await db.SaveChangesAsync();
        });
        await portal.AcrossAsync(async db =>
        {
            await AddAsync(db, many.Values);
            await db.SaveManyAsync(db.Obligations.Local.ToList(), CancellationToken.None);
            Assert.All(db.ChangeTracker.Entries(), e => Assert.Equal(EntityState.Unchanged, e.State));
        });

        foreach (var owner in owners)
        {
            var (expected, written) = (await ReadAsync(owner, usual[owner.Id]), await ReadAsync(owner, many[owner.Id]));
            Assert.Equal(expected.Select(v => v.Replace("usual", "many", StringComparison.Ordinal)), written);
            Assert.Contains("Revision=1", written);
            Assert.Contains(written, v => v.Contains("見 😀 'quoted' \"twice\"", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Nobody_writes_another_organisations_row_and_nothing_of_his_own_beside_it()
    {
        var (one, other) = (await portal.AddVendorAsync("many-mine", "Many Mine"), await portal.AddVendorAsync("many-theirs", "Many Theirs"));

        await portal.InTenantAsync(one, async db =>
        {
            db.AddRange(Mail(one, "mine"), Mail(other, "theirs"));
            await Assert.ThrowsAsync<MultiTenantException>(() => db.SaveManyAsync([], CancellationToken.None));
        });

        foreach (var organisation in new[] { one, other }) Assert.Equal(0, await portal.InTenantAsync(organisation, db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task A_row_that_somebody_has_saved_since_stops_all_of_it()
    {
        var vendor = await portal.AddVendorAsync("many-late", "Many Late");
        var (first, second) = (RowsOf(vendor, "first"), RowsOf(vendor, "second"));
        await portal.AcrossAsync(async db =>
        {
            db.AddRange(first.Obligation, second.Obligation);
            await db.SaveChangesAsync();
        });

        await portal.AcrossAsync(async db =>
        {
            await AddAsync(db, [first, second]);
            await portal.AcrossAsync(async faster =>
            {
                (await faster.AcrossTenants<Obligation>().SingleAsync(o => o.TenantId == vendor.Id && o.Id == second.Obligation.Id)).Rename("Renamed meanwhile");
                await faster.SaveChangesAsync();
            });
            var fault = await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveManyAsync(db.Obligations.Local.ToList(), CancellationToken.None));
            Assert.Contains(fault.Entries, e => e.Entity is Obligation);
        });

        await portal.InTenantAsync(vendor, async db =>
        {
            Assert.Equal((0, 0, 0), (await db.Outbox.CountAsync(), await db.SentReminders.CountAsync(), await db.AuditEntries.CountAsync(a => a.Action == "reminded")));
            Assert.Equal([0, 1], await db.Obligations.Select(o => o.Revision).Order().ToListAsync());
        });
    }

    [Fact]
    public async Task It_is_part_of_the_callers_transaction()
    {
        var vendor = await portal.AddVendorAsync("many-undone", "Many Undone");

        await portal.AcrossAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(Mail(vendor, "undone"));
            await db.SaveManyAsync([], CancellationToken.None);
            await transaction.RollbackAsync();
        });

        Assert.Equal(0, await portal.InTenantAsync(vendor, db => db.Outbox.CountAsync()));
    }

    private static async Task AddAsync(PortalDbContext db, IEnumerable<Rows> all)
    {
        foreach (var rows in all)
        {
            var obligation = await db.AcrossTenants<Obligation>().SingleAsync(o => o.TenantId == rows.Obligation.TenantId && o.Id == rows.Obligation.Id);
            obligation.LookOn(obligation.DueDate.AddDays(3));
            db.AddRange(rows.Mail, rows.Proof, rows.Note, rows.Line);
        }
    }

    /// <summary>Every value of every row as it is read back, but for keys and what the test itself gives another name.</summary>
    private async Task<List<string>> ReadAsync(Organisation owner, Rows rows) => await portal.InTenantAsync(owner, async db =>
    {
        object[] read =
        [
            await db.Obligations.SingleAsync(o => o.Id == rows.Obligation.Id), await db.Outbox.SingleAsync(m => m.Id == rows.Mail.Id), await db.SentReminders.SingleAsync(r => r.ObligationId == rows.Obligation.Id),
            await db.HeldReminders.SingleAsync(r => r.ObligationId == rows.Obligation.Id), await db.AuditEntries.SingleAsync(a => a.Id == rows.Line.Id),
        ];
        return read.SelectMany(row => db.Entry(row).Properties)
            .Where(p => p.Metadata.Name is not ("Id" or "ObligationId" or "MailId" or "MessageId" or "EntityId" or "SubjectId")).Select(p => $"{p.Metadata.Name}={p.CurrentValue}").ToList();
    });

    private OutboxMail Mail(Organisation owner, string word) =>
        new(owner.Id, "test", $"{word}@{owner.Slug}.example", $"Reader {word}", "zh-Hant", "見 😀 'quoted' \"twice\"", $"<p>{word} {{0}} @p1</p>", "", Now) { IsBulk = true };

    private Rows RowsOf(Organisation owner, string word)
    {
        var obligation = new Obligation(owner.Id, ObligationKind.CertificateExpiry, Guid.CreateVersion7(), $"Certificate {word}", "/our-certificates", portal.Today.AddDays(30), portal.Today);
        var mail = Mail(owner, word);
        return new Rows(
            obligation, mail, new SentReminder(owner.Id, obligation.Id, obligation.DueDate, -30, $"{word}@EXAMPLE", Now, mail.Id),
            new HeldReminder(owner.Id, obligation.Id, obligation.DueDate, 7, $"{word}@EXAMPLE", owner.Id, mail.Id, Now.AddHours(1)),
            new AuditEntry(owner.Id, Now, null, $"Sweep {word}", "reminded", "Certificate", obligation.SubjectId, "{\"To\":[null,\"x\"]}"));
    }

    private sealed record Rows(Obligation Obligation, OutboxMail Mail, SentReminder Proof, HeldReminder Note, AuditEntry Line);
}
