using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>An accreditation body as the buyer knows it: its names, and whether it is a signatory of the arrangement.</summary>
[Requires(Permission.Decide)]
public sealed class AccreditationBodyModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, KeepReference keep) : ListEntryPage(db, tenancy, keep, ReferenceKind.AccreditationBody)
{
    [BindProperty, StringLength(ReferenceEntry.KeyLength, ErrorMessage = TooLong)]
    public string? ShortName { get; set; }

    [BindProperty, StringLength(300, ErrorMessage = TooLong)]
    public string? Name { get; set; }

    [BindProperty, StringLength(2000, ErrorMessage = TooLong)]
    public string? Spellings { get; set; }

    [BindProperty, StringLength(100, ErrorMessage = TooLong)]
    public string? Economy { get; set; }

    /// <summary>Null: not known.</summary>
    [BindProperty]
    public bool? IsSignatory { get; set; }

    [BindProperty]
    public bool? AccreditsAims { get; set; }

    [BindProperty, StringLength(500, ErrorMessage = TooLong)]
    public string? Source { get; set; }

    [BindProperty, Display(Name = "a date")]
    public DateOnly? CheckedOn { get; set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var lists = await ReadAsync(ct);
        if (Key is null) return;
        var body = Find(lists) ?? throw new NotFoundException();
        (ShortName, Name, Economy, Spellings) = (body.Id, body.Name, body.Economy, string.Join('\n', ((string?[])[body.NativeName, .. body.Spellings]).OfType<string>().Distinct(StringComparer.Ordinal)));
        (IsSignatory, AccreditsAims, Source, CheckedOn) = (body.MlaManagementSystems, body.AimsProgramme, body.Source, body.CheckedOn);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var before = Find(await ReadAsync(ct));
        return await TryAsync(
            () =>
            {
                var id = before?.Id ?? Short(ShortName);
                var body = new AccreditationBody(id, Named(Name), before?.NativeName, Economy ?? before?.Economy ?? "", before?.Iso3166 ?? "", IsSignatory, before?.MlaIsms, AccreditsAims,
                    CheckedOn is null ? "general-knowledge-not-verified" : "verified", before?.Website, before?.Note)
                { Spellings = Lines(Spellings), Source = Source, CheckedOn = Looked(CheckedOn) };
                return KeepAsync(id, body, ct);
            },
            () => Task.FromResult<IActionResult>(Page()));
    }

    private AccreditationBody? Find(CertificateReference lists) => Key is null ? null : lists.Bodies.AccreditationBodies.FirstOrDefault(b => b.Id == Key);
}
