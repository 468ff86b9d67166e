using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Changes or adds one entry of the buyer's lists, or takes the own entry out so that the shipped one holds again.</summary>
public abstract class ListEntryPage(PortalDbContext db, IMultiTenantContextAccessor tenancy, KeepReference keep, ReferenceKind kind) : PortalPage
{
    protected const string TooLong = "This has at most {1} characters.";

    /// <summary>Of the entry to change; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    /// <summary>The buyer's own entry, where there is one.</summary>
    public ReferenceEntry? Own { get; private set; }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        await keep.RemoveAsync(kind, Key ?? throw new NotFoundException(), ct);
        Notice = T["Your entry is taken out; what the portal ships with holds again."];
        return Redirect("~/certificates/lists");
    }

    protected async Task<CertificateReference> ReadAsync(CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var all = await db.ReferenceEntries.AsNoTracking().Where(r => r.TenantId == tenant).Take(ReferenceEntry.Most).ToListAsync(ct);
        Own = all.Find(r => r.Kind == kind && r.Key == Key);
        return CertificateReferences.Over(all);
    }

    protected async Task<IActionResult> KeepAsync<TEntry>(string key, TEntry entry, CancellationToken ct)
    {
        await keep.ExecuteAsync(kind, key, entry, ct);
        Notice = T["The list is changed for your organisation. All of your certificates are looked at again by it."];
        return Redirect("~/certificates/lists");
    }

    /// <exception cref="RuleViolation">The name cannot be told from nothing, or from the names of others.</exception>
    protected static string Short(string? id)
    {
        if (string.IsNullOrWhiteSpace(id) || id.Trim().Length > ReferenceEntry.KeyLength)
            throw new RuleViolation("reference.id", "Write the short name by which the body is known, with at most {0} characters.", ReferenceEntry.KeyLength) { Field = "ShortName" };
        return id.Trim();
    }

    protected static string Named(string? name) => string.IsNullOrWhiteSpace(name)
        ? throw new RuleViolation("reference.name", "Write the name of the body as its certificates print it.") { Field = "Name" }
        : name.Trim();

    /// <summary>One a line.</summary>
    protected static IReadOnlyList<string> Lines(string? typed) => [.. (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    protected DateOnly? Looked(DateOnly? day) => day > W.Today ? throw new RuleViolation("reference.checked", "You can only have looked today or before. Correct the day.") { Field = "CheckedOn" } : day;
}
