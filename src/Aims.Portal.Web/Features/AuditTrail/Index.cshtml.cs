using System.Globalization;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.AuditTrail;

/// <summary>Who changed what, when, from which value to which.</summary>
[Requires(Permission.ReadAuditTrail)]
public sealed class IndexModel(ReadAuditTrail trail, VerifyAuditChain verify) : PortalPage
{
    public AuditFilter Filter { get; private set; } = null!;

    public AuditView View { get; private set; } = null!;

    /// <summary>Set when the reader asked for it.</summary>
    public ChainVerdict? Verdict { get; private set; }

    public bool IsNarrowed => Filter is not { PersonId: null, Entity: null, From: null, To: null, Subject: null };

    public async Task OnGetAsync(CancellationToken ct)
    {
        var query = Request.Query;
        Filter = new AuditFilter(
            Guid.TryParse(query["person"], out var person) ? person : null,
            AuditWords.Entities.ContainsKey(query["kind"].ToString()) ? query["kind"].ToString() : null,
            Date(query["from"]), Date(query["to"]), Guid.TryParse(query["subject"], out var subject) ? subject : null);
        View = await trail.ReadAsync(Filter, int.TryParse(query["page"], out var page) ? page : 1, Request, ct);
        if (query.ContainsKey("verify")) Verdict = await verify.ExecuteAsync(ct);
    }

    private static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is > 1900 and < 3000 ? date : null;
}
