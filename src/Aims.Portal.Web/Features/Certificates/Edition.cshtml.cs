using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Dates of an edition as the buyer knows them (R11: they are decided and moved).</summary>
[Requires(Permission.Decide)]
public sealed class EditionModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, KeepReference keep) : ListEntryPage(db, tenancy, keep, ReferenceKind.Edition)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    [BindProperty]
    public CertificateStandard? Standard { get; set; }

    [BindProperty, Display(Name = "a year")]
    public int? Year { get; set; }

    [BindProperty, Display(Name = "a date")]
    public DateOnly? InForceFrom { get; set; }

    [BindProperty, Display(Name = "a date")]
    public DateOnly? EndedOn { get; set; }

    [BindProperty, StringLength(500, ErrorMessage = TooLong)]
    public string? Source { get; set; }

    [BindProperty, Display(Name = "a date")]
    public DateOnly? CheckedOn { get; set; }

    public static string KeyOf(CertificateStandard standard, int year) => $"{standard}-{year}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var lists = await ReadAsync(ct);
        if (Key is null) return;
        var edition = lists.Editions.All.FirstOrDefault(e => KeyOf(e.Standard, e.Year) == Key) ?? throw new NotFoundException();
        (Standard, Year, InForceFrom, EndedOn, Source, CheckedOn) = (edition.Standard, edition.Year, edition.InForceFrom, edition.EndedOn, edition.Source, edition.CheckedOn);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        return await TryAsync(
            () =>
            {
                var faults = new Faults();
                if (Standard is not { } standard || !Enum.IsDefined(standard)) faults.Add(new RuleViolation("edition.standard", "Choose the standard.") { Field = nameof(Standard) });
                if (Year is not (>= FirstYear and <= LastYear)) faults.Add(new RuleViolation("edition.year", "Write the year of the edition, for example 2023.") { Field = nameof(Year) });
                faults.Throw();
                return KeepAsync(KeyOf(Standard!.Value, Year!.Value), new EditionDates(Standard.Value, Year.Value, InForceFrom, EndedOn, Source, Looked(CheckedOn)), ct);
            },
            () => Task.FromResult<IActionResult>(Page()));
    }
}
