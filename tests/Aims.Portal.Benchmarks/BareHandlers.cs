using System.Data.Common;
using System.Text;
using System.Text.Json;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Aims.Portal.Benchmarks;

/// <summary>The least that a request must do: the same facts from the same database by hand-written SQL, then as many bytes as the page has, prebuilt. No routing, session, rendering or rules.
/// They stand in the portal's own server, before everything it puts into its pipeline.</summary>
internal sealed class BareHandlers(Engine engine, Func<DbConnection> open) : IStartupFilter
{
    private const string Trail = "AuditEntries";
    private const string Mails = "Outbox";
    private readonly Dictionary<string, byte[]> answers = new(StringComparer.Ordinal);
    private readonly List<string> questions = [.. ShippedQuestionnaires.AiVendorDueDiligence.Questions.Where(q => q.AnsweredBy is AnsweredBy.Vendor).Select(q => q.Id)];
    private Seed seed = null!;
    private long commands;

    public long Commands => Interlocked.Read(ref commands);

    private Guid Bank => seed.Bank.Id.Value;

    private Guid Lumenfall => seed.Lumenfall.Organisation.Id.Value;

    private Guid Owner => seed.Lumenfall.Person.Id;

    private static DateTime Now => new Morning().GetUtcNow().UtcDateTime;

    public void Know(Seed filled) => seed = filled;

    /// <summary>What a handler sends when it has done its reading and writing.</summary>
    public void Answers(string name, byte[] bytes) => answers[name] = bytes;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map("/bare", b => b.Run(context => context.Request.Path.Value switch
        {
            "/sign-in" => SignInAsync(context),
            "/register" => RegisterAsync(context),
            "/search" => SearchAsync(context),
            "/vendor" => VendorAsync(context),
            "/dashboard" => DashboardAsync(context),
            "/questionnaire" => QuestionnaireAsync(context),
            "/save" => SaveAsync(context),
            "/submit" => SubmitAsync(context),
            "/review" => ReviewAsync(context),
            "/decide" => DecideAsync(context),
            "/upload" => UploadAsync(context),
            "/download" => DownloadAsync(context),
            _ => throw new InvalidOperationException($"There is no bare handler for {context.Request.Path}."),
        }));
        next(app);
    };

    private Task<Bare> OpenAsync(Guid? tenant) => Bare.OpenAsync(engine, open, () => Interlocked.Increment(ref commands), tenant);

    private async Task<Bare> MemberAsync(Guid tenant, Guid person, bool across = false)
    {
        var db = await OpenAsync(across ? null : tenant);
        if ((await db.ReadAsync(BareSql.Member, ("t", tenant), ("p", person))).Count == 0) throw new InvalidOperationException("Not a member.");
        return db;
    }

    private async Task SignInAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        await using (var db = await OpenAsync(null))
        {
            var person = await db.ReadAsync(BareSql.Person, ("e", form["Email"].ToString().ToUpperInvariant()));
            await db.ReadAsync(BareSql.Memberships, ("p", person[0]));
        }

        context.Response.Cookies.Append("bare.session", new string('x', answers["sign-in"].Length));
        context.Response.Redirect("/harbour-bank/home");
    }

    private async Task RegisterAsync(HttpContext context)
    {
        await using (var db = await MemberAsync(Bank, seed.RiskManager.Id))
        {
            await db.ReadAsync(BareSql.BuyerNavigation, ("b", Bank));
            await ReadTabsAsync(db);
            await ReadRowsAsync(db, await db.ReadAsync(BareSql.Vendors, ("b", Bank)));
        }

        await WriteAsync(context, "register");
    }

    private async Task SearchAsync(HttpContext context)
    {
        await using (var db = await MemberAsync(Bank, seed.RiskManager.Id))
        {
            await db.ReadAsync(BareSql.BuyerNavigation, ("b", Bank));
            await ReadTabsAsync(db);
            await ReadRowsAsync(db, await db.ReadAsync(BareSql.VendorsFound, ("b", Bank), ("soon", DateOnly.FromDateTime(Now).AddDays(30)), ("q", "%analytics%")));
        }

        await WriteAsync(context, "search");
    }

    private Task<List<object>> ReadTabsAsync(Bare db) => db.ReadAsync(BareSql.Tabs, ("b", Bank), ("me", seed.RiskManager.Id), ("soon", DateOnly.FromDateTime(Now).AddDays(30)));

    private async Task ReadRowsAsync(Bare db, List<object> ids)
    {
        (string, object?)[] of = [("b", Bank), .. ids.Select((id, i) => ("i" + i, (object?)id))];
        await db.ReadAsync(BareSql.Services(ids.Count), of);
        await db.ReadAsync(BareSql.Certificates(ids.Count), of);
        await db.ReadAsync(BareSql.Assessments(ids.Count), of);
        await db.ReadAsync(BareSql.Owners, ("b", Bank));
    }

    private async Task VendorAsync(HttpContext context)
    {
        var id = seed.Shown.Id.Value;
        await using (var db = await MemberAsync(Bank, seed.RiskManager.Id))
        {
            await db.ReadAsync(BareSql.BuyerNavigation, ("b", Bank));
            string[] sql =
            [
                BareSql.OneVendor, BareSql.ServicesOfVendor, BareSql.ContactsOfVendor, BareSql.CertificatesOfVendor, BareSql.PapersOfVendor, BareSql.LatestAnswersOfVendor, BareSql.AssessmentsOfVendor,
                BareSql.FindingsOfVendor, BareSql.ObligationsOfVendor,
            ];
            foreach (var one in sql) await db.ReadAsync(one, ("b", Bank), ("i", id));
        }

        await WriteAsync(context, "vendor");
    }

    private async Task DashboardAsync(HttpContext context)
    {
        var today = DateOnly.FromDateTime(Now);
        await using (var db = await MemberAsync(Bank, seed.RiskManager.Id))
        {
            await db.ReadAsync(BareSql.BuyerNavigation, ("b", Bank));
            foreach (var sql in BareSql.Dashboard) await db.ReadAsync(sql, ("b", Bank), ("today", today), ("soon", today.AddDays(90)));
        }

        await WriteAsync(context, "dashboard");
    }

    private async Task QuestionnaireAsync(HttpContext context)
    {
        var request = seed.Request.Id.Value;
        await using (var db = await MemberAsync(Lumenfall, Owner))
        {
            await db.ReadAsync(BareSql.VendorNavigation, ("v", Lumenfall));
            foreach (var sql in (string[])[BareSql.Request, BareSql.Answers, BareSql.Attached, BareSql.Assigned]) await db.ReadAsync(sql, ("v", Lumenfall), ("a", request));
            await db.ReadAsync(BareSql.Earlier(engine), ("v", Lumenfall), ("a", request), ("q", engine is Engine.Postgres ? questions.ToArray() : JsonSerializer.Serialize(questions)));
        }

        await WriteAsync(context, "questionnaire");
    }

    private async Task SaveAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var question = context.Request.Query["q"].ToString();
        var value = form["c." + question].ToString();
        await using (var db = await MemberAsync(Lumenfall, Owner))
        {
            (string, object?)[] of = [("v", Lumenfall), ("a", seed.Request.Id.Value)];
            await db.ReadAsync(BareSql.Request, of);
            await db.ReadAsync(BareSql.Answers, of);
            await db.BeginAsync();
            await db.ReadAsync(BareSql.UpdateAnswer, [.. of, ("q", question), ("value", value), ("by", Owner), ("name", "Alex Cheung"), ("at", Now)]);
            await db.InsertAsync(Trail, Entry(Lumenfall, "Answer", seed.Request.Id.Value, "{\"Comment\":[null,\"" + value + "\"]}"));
            await db.CommitAsync();
        }

        await WriteAsync(context, "save");
    }

    private async Task SubmitAsync(HttpContext context)
    {
        var request = Guid.Parse(context.Request.Query["id"].ToString());
        await context.Request.ReadFormAsync();
        (string, object?)[] of = [("v", Lumenfall), ("a", request)];
        await using (var db = await MemberAsync(Lumenfall, Owner, across: true))
        {
            await db.BeginAsync();
            await db.ReadAsync(BareSql.HoldAnswers, of);
            var buyer = await db.ReadAsync(BareSql.Hand, [.. of, ("name", "Alex Cheung"), ("at", Now)]);
            if (buyer.Count == 0) throw new InvalidOperationException("Not there to be submitted.");
            await db.ReadAsync(BareSql.Answers, of);
            await db.ReadAsync(BareSql.Attached, of);
            await db.ReadAsync(BareSql.WhoIsTold, ("t", Bank));
            await db.ReadAsync(BareSql.EndChase, ("b", Bank), ("a", request));
            await db.BatchAsync(
            [
                ("Submissions", [("BuyerId", Bank), ("Id", Guid.CreateVersion7()), ("VendorOrganisationId", Lumenfall), ("AssessmentId", request), ("Round", 1), ("Content", Encoding.UTF8.GetString(answers["submission"])), ("ContentSha256", new string('a', 64)), ("SubmittedById", Owner), ("SubmittedByName", "Alex Cheung"), ("SubmittedAt", Now)]),
                .. seed.Attached.Select(g => ("EvidenceGrants", Granted(request, g))),
                (Mails, Mail()),
                .. Entries(request, "Assessment", "Assessment", "Submission", "Submission", "EvidenceGrant", "EvidenceGrant", "EvidenceGrant", "EvidenceGrant", "EvidenceGrant", "EvidenceGrant"),
            ]);
            await db.CommitAsync();
        }

        context.Response.Redirect($"/lumenfall/requests/{request}?show=all");
    }

    private async Task ReviewAsync(HttpContext context)
    {
        await using (var db = await MemberAsync(Bank, seed.Approver.Id))
        {
            await db.ReadAsync(BareSql.BuyerNavigation, ("b", Bank));
            foreach (var sql in (string[])[BareSql.Review, BareSql.Submissions, BareSql.ReviewItems, BareSql.Findings, BareSql.Grants]) await db.ReadAsync(sql, ("b", Bank), ("a", seed.ToDecide[^1].Id.Value));
        }

        await WriteAsync(context, "review");
    }

    private async Task DecideAsync(HttpContext context)
    {
        var id = Guid.Parse(context.Request.Query["id"].ToString());
        await context.Request.ReadFormAsync();
        var until = DateOnly.FromDateTime(Now).AddMonths(6);
        (string, object?)[] of = [("b", Bank), ("a", id)];
        await using (var db = await MemberAsync(Bank, seed.Approver.Id))
        {
            foreach (var sql in (string[])[BareSql.Submissions, BareSql.ReviewItems, BareSql.Findings, BareSql.WhoReviewed]) await db.ReadAsync(sql, of);
            await db.BeginAsync();
            var vendor = (await db.ReadAsync(BareSql.Decide, [.. of, ("at", Now), ("until", until), ("next", until)]))[0];
            await db.ReadAsync(BareSql.DecideVendor, ("b", Bank), ("i", vendor), ("until", until));
            await db.ReadAsync(BareSql.MeetOld, ("b", Bank), ("i", vendor));
            await db.BatchAsync(
            [
                ("Decisions", [("TenantId", Bank), ("Id", Guid.CreateVersion7()), ("AssessmentId", id), ("Round", 1), ("Outcome", "ApproveWithConditions"), ("Reason", "The answers carry it."), ("Score", 80m), ("Blockers", ""), ("DecidedById", seed.Approver.Id), ("DecidedByName", "Victor Leung"), ("DecidedAt", Now)]),
                ("Conditions", [("BuyerId", Bank), ("Id", Guid.CreateVersion7()), ("VendorOrganisationId", Lumenfall), ("AssessmentId", id), ("VendorId", vendor), ("Text", "Send the report."), ("Owner", "Lumenfall"), ("DueDate", until), ("State", "Open"), ("Revision", 0)]),
                .. Enumerable.Range(0, 2).Select(_ => ("Obligations", Duty(id, vendor, until))),
                (Mails, Mail()),
                .. Entries(id, "Assessment", "Assessment", "Decision", "Vendor", "Condition", "Condition"),
            ]);
            await db.CommitAsync();
        }

        context.Response.Redirect($"/harbour-bank/assessments/{id}/decide");
    }

    /// <summary>The file's bytes go from the socket to the same store, with their SHA-256.</summary>
    private async Task UploadAsync(HttpContext context)
    {
        var store = context.RequestServices.GetRequiredService<IEvidenceStore>();
        await using (var db = await MemberAsync(Lumenfall, Owner))
        {
            var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(context.Request.ContentType).Boundary).ToString(), context.Request.Body);
            var (document, version) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            while (await reader.ReadNextSectionAsync() is { } section)
            {
                if (section.AsFileSection() is not { FileStream: { } file }) continue;
                var blob = await store.WriteAsync(EvidenceBlobs.ContainerOf(seed.Lumenfall.Organisation.Id), version.ToString("N"), file, long.MaxValue, context.RequestAborted);
                await db.BeginAsync();
                await db.InsertAsync("Documents", ("TenantId", Lumenfall), ("Id", document), ("Kind", "ai_policy"), ("Title", "AI policy"), ("Services", ""), ("CurrentVersion", 1), ("CreatedAt", Now), ("Revision", 0));
                await db.InsertAsync(
                    "DocumentVersions", ("TenantId", Lumenfall), ("Id", version), ("DocumentId", document), ("Number", 1), ("FileName", "policy.pdf"), ("ContentType", "application/pdf"), ("BlobName", version.ToString("N")), ("Size", blob.Size),
                    ("Sha256", blob.Sha256), ("State", "Stored"), ("Scan", "NotScanned"), ("UploadedById", Owner), ("UploadedByName", "Alex Cheung"), ("UploadedAt", Now));
                await db.BatchAsync([(Trail, Entry(Lumenfall, "EvidenceDocument", document)), (Trail, Entry(Lumenfall, "DocumentVersion", document))]);
                await db.CommitAsync();
            }
        }

        context.Response.Redirect("/lumenfall/evidence");
    }

    private async Task DownloadAsync(HttpContext context)
    {
        var store = context.RequestServices.GetRequiredService<IEvidenceStore>();
        await using (var db = await MemberAsync(Bank, seed.RiskManager.Id))
        {
            await db.ReadAsync(BareSql.Grant, ("b", Bank), ("g", seed.Granted.Id.Value));
            await db.ReadAsync(BareSql.Scan, ("v", seed.Granted.VendorOrganisationId!.Value.Value), ("i", seed.Granted.VersionId.Value));
            await db.InsertAsync(
                "EvidenceReads", ("BuyerId", Bank), ("Id", Guid.CreateVersion7()), ("VendorOrganisationId", seed.Granted.VendorOrganisationId.Value.Value), ("GrantId", seed.Granted.Id.Value), ("DocumentId", seed.Granted.DocumentId.Value),
                ("VersionId", seed.Granted.VersionId.Value), ("ReadById", seed.RiskManager.Id), ("ReadByName", "Mei-Ling Chan"), ("ReadAt", Now));
        }

        await using var file = await store.OpenReadAsync(EvidenceBlobs.ContainerOf(seed.Granted.VendorOrganisationId!.Value), seed.Granted.BlobName, context.RequestAborted);
        (context.Response.ContentType, context.Response.ContentLength) = ("application/pdf", Scenarios.FileSize);
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static (string, object?)[] Entry(Guid tenant, string entity, Guid id, string changes = "{\"State\":[\"InProgress\",\"Submitted\"],\"SubmittedAt\":[null,\"2026-11-28T08:00:00Z\"]}") =>
        [("TenantId", tenant), ("Id", Guid.CreateVersion7()), ("At", Now), ("ActorId", Guid.Empty), ("ActorName", "Alex Cheung"), ("Action", "changed"), ("Entity", entity), ("EntityId", id), ("Changes", changes)];

    private IEnumerable<(string, (string, object?)[])> Entries(Guid id, params string[] entities) => entities.Select(e => (Trail, Entry(Bank, e, id)));

    private (string, object?)[] Mail() =>
    [
        ("TenantId", Bank), ("Id", Guid.CreateVersion7()), ("Kind", "submitted"), ("IsBulk", false), ("MessageId", Guid.CreateVersion7().ToString("N")), ("ToAddress", "mei-ling.chan@harbour-bank.example"), ("ToName", "Mei-Ling Chan"), ("Language", "en"),
        ("Subject", "Lumenfall has submitted its answers"), ("Html", new string('h', 6000)), ("Text", new string('t', 800)), ("State", "Waiting"), ("CreatedAt", Now), ("NextAttemptAt", Now), ("Attempts", 0),
    ];

    private (string, object?)[] Duty(Guid id, object vendor, DateOnly due) =>
    [
        ("TenantId", Bank), ("Id", Guid.CreateVersion7()), ("Kind", "Condition"), ("SubjectId", id), ("Subject", "Send the report."), ("Link", "/remediation"), ("VendorId", vendor), ("DueDate", due), ("NextReminderOn", due), ("State", "Open"), ("Revision", 0),
    ];

    private (string, object?)[] Granted(Guid request, AttachedDocument file) =>
    [
        ("BuyerId", Bank), ("Id", Guid.CreateVersion7()), ("VendorOrganisationId", Lumenfall), ("AssessmentId", request), ("VendorId", seed.LumenfallInRegister.Id.Value), ("DocumentId", file.Document.Id.Value), ("VersionId", file.Version.Id.Value),
        ("Kind", file.Document.Kind), ("Title", file.Document.Title), ("FileName", file.Version.FileName), ("ContentType", file.Version.ContentType), ("BlobName", file.Version.BlobName), ("Number", 1), ("Size", file.Version.Size), ("Sha256", file.Version.Sha256), ("GrantedAt", Now),
    ];

    private async Task WriteAsync(HttpContext context, string name)
    {
        var bytes = answers[name];
        context.Response.ContentType = name is "save" ? "application/json; charset=utf-8" : "text/html; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }
}
