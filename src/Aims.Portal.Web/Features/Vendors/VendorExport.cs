using System.Text;
using Aims.Portal.Data;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Writes exactly the vendors the filter shows as CSV, row by row as the database brings them.</summary>
public sealed class VendorExport(PortalDbContext db, OwnerList owners, CurrentMember me, Words words, IStringLocalizer<Text> text)
{
    private const int FlushAfter = 200;

    public async Task WriteAsync(HttpContext context)
    {
        var ct = context.RequestAborted;
        var filter = VendorFilter.From(context.Request.Query, me.PersonId, words.Today);
        var names = (await owners.AllAsync(ct)).ToDictionary(o => o.Id, o => o.Name);
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=vendors-{words.Today:yyyy-MM-dd}.csv";

        // Excel takes a file without the mark for the machine's own code page and ruins Chinese names.
        await using var csv = new StreamWriter(context.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await csv.WriteAsync(Csv.Line(
            text["Vendor"], text["Legal name"], text["Website"], text["Country"], text["AI services"], text["Tier"], text["Status"], text["Next date"], text["Due then"], text["Approved until"], text["Owner"]));
        var written = 0;
        var rows = filter.Order(filter.Apply(db.Vendors.AsNoTracking())).Select(v => new
        {
            v.Name,
            v.LegalName,
            v.Website,
            v.Country,
            v.Tier,
            v.Status,
            v.NextDate,
            v.NextKind,
            v.ApprovedUntil,
            v.OwnerId,
            Services = db.AiServices.Where(s => s.VendorId == v.Id).OrderBy(s => s.Name).Select(s => s.Name).ToList(),
        });
        await foreach (var v in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            await csv.WriteAsync(Csv.Line(
                v.Name, v.LegalName, v.Website, v.Country, string.Join("; ", v.Services), v.Tier is { } tier ? text[Labels.Of(tier)] : null, text[Labels.Of(v.Status).Key],
                $"{v.NextDate:yyyy-MM-dd}", v.NextKind is { } kind ? text[Labels.Of(kind)] : null, $"{v.ApprovedUntil:yyyy-MM-dd}", v.OwnerId is { } owner ? names.GetValueOrDefault(owner) : null));
            if (++written % FlushAfter == 0) await csv.FlushAsync(ct);
        }
    }
}
