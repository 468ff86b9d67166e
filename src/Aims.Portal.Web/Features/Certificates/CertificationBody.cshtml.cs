using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Bodies;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>A certification body as the buyer knows it: its spellings, and for which standard it is accredited by whom.</summary>
[Requires(Permission.Decide)]
public sealed class CertificationBodyModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, KeepReference keep) : ListEntryPage(db, tenancy, keep, ReferenceKind.CertificationBody)
{
    [BindProperty, StringLength(ReferenceEntry.KeyLength, ErrorMessage = TooLong)]
    public string? ShortName { get; set; }

    [BindProperty, StringLength(300, ErrorMessage = TooLong)]
    public string? Name { get; set; }

    [BindProperty, StringLength(2000, ErrorMessage = TooLong)]
    public string? Spellings { get; set; }

    /// <summary>One for each standard, in the order of <see cref="CertificateStandard"/>.</summary>
    [BindProperty]
    public IList<AccreditationInput> Accreditations { get; set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var before = Find(await ReadAsync(ct));
        if (Key is not null && before is null) throw new NotFoundException();
        Fill(before);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var before = Find(await ReadAsync(ct));
        Accreditations = [.. Accreditations.OfType<AccreditationInput>()];
        return await TryAsync(
            () =>
            {
                var id = before?.Id ?? Short(ShortName);
                var accreditations = Enum.GetValues<CertificateStandard>().Zip(Accreditations, (standard, typed) => typed.Stand is { } stand
                    ? new StandardAccreditation(standard, stand, typed.By, typed.Source, Looked(typed.CheckedOn)) : null).OfType<StandardAccreditation>();
                return KeepAsync(id, new CertificationBody(id, Named(Name), Lines(Spellings), [.. accreditations]), ct);
            },
            () =>
            {
                for (var i = Accreditations.Count; i < Enum.GetValues<CertificateStandard>().Length; i++) Accreditations.Add(new AccreditationInput());
                return Task.FromResult<IActionResult>(Page());
            });
    }

    private CertificationBody? Find(CertificateReference lists) => Key is null ? null : lists.Bodies.CertificationBodies.FirstOrDefault(b => b.Id == Key);

    private void Fill(CertificationBody? body)
    {
        (ShortName, Name, Spellings) = (body?.Id, body?.Name, body is null ? null : string.Join('\n', body.Spellings));
        Accreditations = [.. Enum.GetValues<CertificateStandard>().Select(s => body?.For(s) is { } a ? new AccreditationInput { Stand = a.Stand, By = a.AccreditationBody, Source = a.Source, CheckedOn = a.CheckedOn } : new AccreditationInput())];
    }

    /// <summary>What is typed for one standard.</summary>
    public sealed class AccreditationInput
    {
        /// <summary>Null: not known.</summary>
        public AccreditationStand? Stand { get; set; }

        [StringLength(200, ErrorMessage = TooLong)]
        public string? By { get; set; }

        [StringLength(500, ErrorMessage = TooLong)]
        public string? Source { get; set; }

        [Display(Name = "a date")]
        public DateOnly? CheckedOn { get; set; }
    }
}
