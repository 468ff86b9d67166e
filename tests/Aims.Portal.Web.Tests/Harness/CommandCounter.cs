using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>Counts the commands sent to the database, so that a test can say how many a page needs.</summary>
public sealed class CommandCounter : DbCommandInterceptor
{
    private readonly Lock gate = new();
    private readonly List<string> texts = [];

    public IReadOnlyList<string> Texts
    {
        get
        {
            lock (gate) return [.. texts];
        }
    }

    public int Count => Texts.Count;

    public void Reset()
    {
        lock (gate) texts.Clear();
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return ValueTask.FromResult(result);
    }

    private void Note(DbCommand command)
    {
        lock (gate) texts.Add(command.CommandText);
    }
}
