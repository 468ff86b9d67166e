using System.Data.Common;
using System.Text;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Benchmarks;

/// <summary>The least that a request must do: the same facts from the same database by hand-written SQL, then as many bytes as the page has. No routing, session, rendering or rules.</summary>
internal sealed class BareHandlers(Engine engine, Func<DbConnection> open) : IStartupFilter
{
    private Guid bank;
    private Guid vendor;
    private Guid riskManager;
    private Guid owner;
    private Guid request;
    private long commands;

    public byte[] RegisterPage { get; set; } = [];

    public byte[] QuestionnairePage { get; set; } = [];

    public byte[] SavedJson { get; set; } = [];

    public long Commands => Interlocked.Read(ref commands);

    public void Know(Seed seed) => (bank, vendor, riskManager, owner, request) = (seed.Bank.Id.Value, seed.Vendor.Id.Value, seed.RiskManager.Id, seed.Owner.Id, seed.Request.Id.Value);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        // Before everything the portal puts into its pipeline, in the same server.
        app.Map("/bare/register", b => b.Run(RegisterAsync));
        app.Map("/bare/questionnaire", b => b.Run(QuestionnaireAsync));
        app.Map("/bare/save", b => b.Run(SaveAsync));
        next(app);
    };

    private async Task RegisterAsync(HttpContext context)
    {
        await using (var db = open())
        {
            await db.OpenAsync();
            await MemberAsync(db, bank, riskManager);
            await ReadAsync(db, BareSql.BuyerNavigation, null, ("b", bank));

            // The counts over the tabs are left out, as the portal keeps them for ten seconds.
            var ids = await ReadAsync(db, BareSql.Vendors, null, ("b", bank));
            (string, object)[] of = [("b", bank), .. ids.Select((id, i) => ("i" + i, id))];
            await ReadAsync(db, BareSql.Services(ids.Count), null, of);
            await ReadAsync(db, BareSql.Certificates(ids.Count), null, of);
            await ReadAsync(db, BareSql.Assessments(ids.Count), null, of);
            await ReadAsync(db, BareSql.Owners, null, ("b", bank));
        }

        await WriteAsync(context, RegisterPage, "text/html; charset=utf-8");
    }

    private async Task QuestionnaireAsync(HttpContext context)
    {
        await using (var db = open())
        {
            await db.OpenAsync();
            await MemberAsync(db, vendor, owner);
            await ReadAsync(db, BareSql.VendorNavigation, null, ("v", vendor));
            await ReadAsync(db, BareSql.Request, null, ("v", vendor), ("a", request));
            await ReadAsync(db, BareSql.Answers, null, ("v", vendor), ("a", request));
            await ReadAsync(db, BareSql.Attached, null, ("v", vendor), ("a", request));
            await ReadAsync(db, BareSql.Assigned, null, ("v", vendor), ("a", request));
            await ReadAsync(db, BareSql.Earlier, null, ("v", vendor), ("a", request));
        }

        await WriteAsync(context, QuestionnairePage, "text/html; charset=utf-8");
    }

    private async Task SaveAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var question = context.Request.Query["q"].ToString();
        var value = form["c." + question].ToString();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await using (var db = open())
        {
            await db.OpenAsync();
            await MemberAsync(db, vendor, owner);
            await ReadAsync(db, BareSql.Request, null, ("v", vendor), ("a", request));
            await ReadAsync(db, BareSql.Answers, null, ("v", vendor), ("a", request));
            await using var transaction = await db.BeginTransactionAsync();
            await ReadAsync(db, BareSql.UpdateAnswer, transaction, ("v", vendor), ("a", request), ("q", question), ("value", value), ("by", owner), ("name", "Alex Cheung"), ("at", now));
            await ReadAsync(
                db, BareSql.InsertAudit, transaction, ("v", vendor), ("id", Guid.CreateVersion7()), ("at", now), ("by", owner), ("name", "Alex Cheung"), ("entity", request), ("changes", "{\"Comment\":[null,\"" + value + "\"]}"));
            await transaction.CommitAsync();
        }

        await WriteAsync(context, SavedJson, "application/json; charset=utf-8");
    }

    private async Task MemberAsync(DbConnection db, Guid tenant, Guid person)
    {
        var tell = engine is Engine.Postgres ? BareSql.Tell(tenant) : "";
        var found = await ReadAsync(db, tell + BareSql.Member, null, ("t", tenant), ("p", person));
        if (found.Count == 0) throw new InvalidOperationException("Not a member.");
    }

    /// <returns>The first column of every row; all columns are read.</returns>
    private async Task<List<object>> ReadAsync(DbConnection db, string sql, DbTransaction? transaction, params (string Name, object Value)[] values)
    {
        Interlocked.Increment(ref commands);
        await using var command = db.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@" + name, value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var first = new List<object>();
        var row = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(row);
            first.Add(row[0]);
        }

        return first;
    }

    private static async Task WriteAsync(HttpContext context, byte[] bytes, string type)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }
}
