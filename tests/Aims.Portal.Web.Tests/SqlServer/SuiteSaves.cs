using System.Collections.Concurrent;
using Aims.Portal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>What one row's change looks like to the writer of SQL: its kind, what happens to it, and which of its properties changed (of a row that is changed only).</summary>
public sealed record SavedShape(string Entity, EntityState State, string Changed)
{
    public override string ToString() => $"{State} {Entity} {Changed}".TrimEnd();
}

/// <summary>Notes every distinct <see cref="SavedShape"/> that the suite saves. One for the whole run, as <see cref="SuiteQueries"/>.</summary>
public sealed class SuiteSaves : SaveChangesInterceptor
{
    private readonly ConcurrentDictionary<SavedShape, byte> seen = new();

    private SuiteSaves()
    {
    }

    public static SuiteSaves Instance { get; } = new();

    public IReadOnlyList<SavedShape> All => [.. seen.Keys.OrderBy(s => s.ToString(), StringComparer.Ordinal)];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Note(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private void Note(DbContext? context)
    {
        if (context is not PortalDbContext db) return;
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            var changed = entry.Properties.Where(p => entry.State is EntityState.Modified && p.IsModified).Select(p => p.Metadata.Name).Order(StringComparer.Ordinal);
            // A row that is nothing but its key can be marked as changed and has nothing to write.
            if (entry.State is EntityState.Modified && !changed.Any()) continue;
            seen.TryAdd(new SavedShape(entry.Metadata.Name, entry.State, string.Join(',', changed)), 0);
        }
    }
}
