using System.Linq.Expressions;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>Everything that some organisations own: all columns of all rows of all tables, their people, and their files.</summary>
/// <param name="owners">Whose rows are read.</param>
/// <param name="guards">Which of these rows nobody in this run may change.</param>
/// <param name="guardPeople">Whether the people of the owners and the owners themselves are guarded as well.</param>
internal sealed class RowDigest(FuzzPortal portal, IReadOnlyList<Organisation> owners, Func<object, bool> guards, bool guardPeople)
{
    /// <summary>A wrong password counts against the account, whoever types it: that is the lockout at work.</summary>
    private static readonly HashSet<string> MayChange = new(StringComparer.Ordinal) { "AccessFailedCount", "LockoutEnd" };

    public Task<Dictionary<string, string>> TakeAsync() => portal.AcrossAsync(async db =>
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(ITenantOwned).IsAssignableFrom(t.ClrType) || typeof(IParty).IsAssignableFrom(t.ClrType)))
        {
            var found = await (Task<List<object>>)typeof(RowDigest).GetMethod(nameof(RowsAsync), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type.ClrType).Invoke(this, [db])!;
            foreach (var row in found.Where(r => !TellsOfAnAttempt(r) && guards(r))) Add(rows, type, row);
        }

        if (!guardPeople) return rows;
        foreach (var organisation in await db.Organisations.AsNoTracking().ToListAsync())
        {
            if (owners.Any(o => o.Id == organisation.Id)) Add(rows, db.Model.FindEntityType(typeof(Organisation))!, organisation);
        }

        foreach (var person in await db.Users.AsNoTracking().ToListAsync())
        {
            if (owners.Any(o => person.Email!.EndsWith($"@{o.Slug}.example", StringComparison.Ordinal))) Add(rows, db.Model.FindEntityType(typeof(Data.People.Person))!, person);
        }

        foreach (var folder in owners.Select(o => Path.Combine(portal.BlobFolder, EvidenceBlobs.ContainerOf(o.Id))).Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                rows["blob " + Path.GetRelativePath(portal.BlobFolder, file)] = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(file)));
        }

        return rows;
    });

    /// <summary>What is different, a line for each row; nothing when nothing is.</summary>
    public static IReadOnlyList<string> Differences(Dictionary<string, string> before, Dictionary<string, string> after) =>
    [
        .. before.Where(b => !after.ContainsKey(b.Key)).Select(b => $"gone: {b.Key}"),
        .. after.Where(a => !before.ContainsKey(a.Key)).Select(a => $"new: {a.Key} {a.Value}"),
        .. after.Where(a => before.TryGetValue(a.Key, out var b) && b != a.Value).Select(a => $"changed: {a.Key}\n    from {before[a.Key]}\n    to   {a.Value}"),
    ];

    /// <summary>That somebody asked in vain for what is theirs is told to them: who, and nothing that comes from the request.</summary>
    internal static bool TellsOfAnAttempt(object row) => row is AuditEntry { Action: EvidenceAttempts.Action, ActorId: null, Changes: "{}" };

    private static void Add(Dictionary<string, string> rows, Microsoft.EntityFrameworkCore.Metadata.IEntityType type, object row)
    {
        var key = string.Join(' ', type.FindPrimaryKey()!.Properties.Select(p => p.PropertyInfo!.GetValue(row)));
        rows[$"{type.ClrType.Name} {key}"] = string.Join(" | ", type.GetProperties().Where(p => !MayChange.Contains(p.Name)).Select(p => $"{p.Name}={JsonSerializer.Serialize(p.PropertyInfo!.GetValue(row))}"));
    }

    private async Task<List<object>> RowsAsync<T>(PortalDbContext db)
        where T : class
    {
        var query = db.AcrossTenants<T>().AsNoTracking();
        // Rows that two share are few; of the others only the owners' are read, for the strangers write thousands.
        if (typeof(ITenantOwned).IsAssignableFrom(typeof(T)))
        {
            var row = Expression.Parameter(typeof(T));
            var owner = Expression.Property(row, nameof(ITenantOwned.TenantId));
            var isOwners = owners.Select(o => (Expression)Expression.Equal(owner, Expression.Constant(o.Id))).Aggregate(Expression.OrElse);
            query = query.Where(Expression.Lambda<Func<T, bool>>(isOwners, row));
        }

        return [.. await query.ToListAsync()];
    }
}
