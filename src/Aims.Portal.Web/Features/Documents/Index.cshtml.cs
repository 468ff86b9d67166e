using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Documents;

/// <summary>What vendors share with a buyer, searched down to the words in it, and what the buyer asks them for.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, GrantedTexts texts, WithdrawAccessRequest withdraw, CurrentMember me, ListCounts kept) : PortalPage
{
    // Fewer letters are in every text; a Chinese word has two.
    private const int FewestLetters = 2;
    private const int MostWords = 6;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public VendorId? Vendor { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Tab { get; set; }

    public bool IsFiltered => Kind is not null || Search is not null || Vendor is not null;

    public bool MayAsk => me.May(Permission.AskForEvidence);

    public int Open { get; private set; }

    public bool IsCut { get; private set; }

    public IReadOnlyList<DocumentRow> Rows { get; private set; } = [];

    public IReadOnlyList<AskedRow> Asked { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        ModelState.Clear();
        return ShowAsync(number, ct);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(AccessRequestId request, CancellationToken ct)
    {
        if (!MayAsk) return StatusCode(StatusCodes.Status403Forbidden);
        return await TryAsync(
            async () =>
            {
                await withdraw.ExecuteAsync(request, ct);
                Notice = T["Withdrawn. The vendor sees that you do not need it any more."];
                return Redirect("~/documents?tab=asked");
            },
            () =>
            {
                Tab = "asked";
                db.ChangeTracker.Clear();
                return ShowAsync(1, ct);
            });
    }

    private async Task<IActionResult> ShowAsync(int number, CancellationToken ct)
    {
        if (Tab != "asked") Tab = null;
        var buyer = tenancy.Tenant!.Id;
        var asked = db.AccessRequests.AsNoTracking().Where(r => r.BuyerId == buyer && (Vendor == null || r.VendorId == Vendor));
        Open = await asked.CountAsync(r => r.State == AccessRequestState.Open, ct);
        await (Tab is null ? ReadSharedAsync(buyer, number, ct) : ReadAskedAsync(asked, number, ct));
        return Page();
    }

    private async Task ReadSharedAsync(OrganisationId buyer, int number, CancellationToken ct)
    {
        var words = (Search ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Take(MostWords).ToList();
        var inText = words.Exists(w => w.Length >= FewestLetters) ? await texts.FindAsync(words, Vendor, Kind, ct) : [];
        IsCut = inText.Count == GrantedTexts.Most;
        var shared = GrantedRows.Of(db, buyer, Vendor, Kind, words, inText);
        var total = IsFiltered ? await shared.CountAsync(ct) : await kept.GetAsync(buyer, "documents", () => shared.CountAsync(ct));
        Pager = new Pager(Pager.Clamp(number, total), Pager.DefaultSize, total, Request);
        Rows = [.. (await GrantedRows.PageAsync(db, shared, Pager, inText, ct)).Select(r => r with { IsInText = r.IsInText && !r.IsCalled(words) })];
    }

    private async Task ReadAskedAsync(IQueryable<AccessRequest> asked, int number, CancellationToken ct)
    {
        var total = await asked.CountAsync(ct);
        Pager = new Pager(Pager.Clamp(number, total), Pager.DefaultSize, total, Request);
        Asked = await AskedRow.Of(db, asked).Skip(Pager.Skip).Take(Pager.Size).ToListAsync(ct);
    }
}
