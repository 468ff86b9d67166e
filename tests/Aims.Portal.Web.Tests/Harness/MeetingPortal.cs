using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>A portal in which somebody else acts in the middle of what is under way.</summary>
public sealed class MeetingPortal : TestPortal
{
    public Meeting Meeting { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<IInterceptor>(Meeting));
    }
}

/// <summary>Lets the other one act once, at a point that is the same in every run: before a table is read.</summary>
public sealed class Meeting : DbCommandInterceptor
{
    private readonly Lock gate = new();
    private (string Table, int Left, Func<Task> Act)? waiting;

    /// <param name="time">1 for the first time the table is read from now on.</param>
    public void Before(string table, Func<Task> act, int time = 1)
    {
        lock (gate) waiting = ($"\"{table}\"", time, act);
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (Due(command.CommandText) is { } act) await act();
        return result;
    }

    private Func<Task>? Due(string text)
    {
        lock (gate)
        {
            if (waiting is not { } w || !text.Contains($"FROM {w.Table}", StringComparison.Ordinal)) return null;
            waiting = w.Left > 1 ? w with { Left = w.Left - 1 } : null;
            return w.Left > 1 ? null : w.Act;
        }
    }
}
