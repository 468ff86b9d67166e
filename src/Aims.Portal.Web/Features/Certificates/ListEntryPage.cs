using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Bodies;
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

    /// <summary>Of the own entry that is shown; null where there is none.</summary>
    [BindProperty]
    public int? Revision { get; set; }

    /// <summary>The buyer's own entry, where there is one.</summary>
    public ReferenceEntry? Own { get; private set; }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        await keep.RemoveAsync(kind, Key ?? throw new NotFoundException(), Revision, ct);
        Notice = T["Your entry is taken out; what the portal ships with holds again."];
        return Redirect("~/certificates/lists");
    }

    protected async Task<CertificateReference> ReadAsync(CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var all = await db.ReferenceEntries.AsNoTracking().Where(r => r.TenantId == tenant).Take(ReferenceEntry.Most).ToListAsync(ct);
        Own = all.Find(r => r.Kind == kind && string.Equals(r.Key, Key, StringComparison.OrdinalIgnoreCase));
        if (HttpMethods.IsGet(Request.Method)) Revision = Own?.Revision;
        return CertificateReferences.Over(all);
    }

    protected async Task<IActionResult> KeepAsync<TEntry>(string key, TEntry entry, CancellationToken ct)
    {
        try
        {
            // Under another key it is another entry, of which nothing was on the screen.
            await keep.ExecuteAsync(kind, key, entry, string.Equals(key, Key, StringComparison.OrdinalIgnoreCase) ? Revision : null, ct);
        }
        catch (RuleViolation violation) when (violation.Code == KeepReference.Overtaken)
        {
            return await OvertakenAsync(key, violation, ct);
        }

        Notice = T["The list is changed for your organisation. All of your certificates are looked at again by it."];
        return Redirect("~/certificates/lists");
    }

    /// <summary>With everything typed still there, over the entry as it is by now: whoever saves it again has been told.</summary>
    private async Task<IActionResult> OvertakenAsync(string key, RuleViolation violation, CancellationToken ct)
    {
        Key = key;
        await ReadAsync(ct);
        (Key, Revision) = (Own?.Key ?? key, Own?.Revision);
        foreach (var name in (string[])[nameof(Key), nameof(Revision)]) ModelState.Remove(name);
        ModelState.AddModelError("", W.Rule(violation));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
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
    protected static IReadOnlyList<string> Lines(string? typed) => OtherSpellings.Read(typed, "Spellings");

    protected DateOnly? Looked(DateOnly? day) => day > W.Today ? throw new RuleViolation("reference.checked", "You can only have looked today or before. Correct the day.") { Field = "CheckedOn" } : day;
}
