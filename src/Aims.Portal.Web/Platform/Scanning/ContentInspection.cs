using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Reading;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Scanning;

/// <summary>Looks into a file by its kind: whether it is what its name says, what it unpacks to, and what in it can do more than be read.</summary>
public sealed class ContentInspection(PdfLook pdf, IOptions<ScanOptions> options)
{
    /// <param name="file">Can be read from any place.</param>
    public async Task<ContentReport> InspectAsync(Stream file, string contentType, CancellationToken ct)
    {
        file.Position = 0;
        return FileTypeSniffer.KindOf(contentType) switch
        {
            FileKind.Docx => await ZipAsync(file, "word/document.xml", ct),
            FileKind.Xlsx => await ZipAsync(file, "xl/workbook.xml", ct),
            FileKind.Pptx => await ZipAsync(file, "ppt/presentation.xml", ct),
            FileKind.Zip => await ZipAsync(file, null, ct),
            FileKind.Pdf => WithSecond(file, await pdf.ExecuteAsync(file, ct)),
            FileKind.Png or FileKind.Jpeg or FileKind.Csv or FileKind.Txt or null => WithSecond(file, ContentReport.Nothing),
            _ => throw new ArgumentOutOfRangeException(nameof(contentType), contentType, "Unknown kind of file."),
        };
    }

    /// <summary>One file, two programs that each open something else: who looks at the picture does not see what is unpacked.</summary>
    private static ContentReport WithSecond(Stream file, ContentReport report) => ZipDirectory.IsAtEndOf(file) ? report with { Alerts = [.. report.Alerts, ContentAlert.SecondFormat] } : report;

    private Task<ContentReport> ZipAsync(Stream file, string? mustHold, CancellationToken ct) =>
        new ZipInspection(options.Value.IsConfigured ? options.Value.MaxBytes : options.Value.MaxUnpackedBytes, options.Value.MaxUnpackedBytes, new PdfsInside(pdf.ExecuteAsync)).InspectAsync(file, mustHold, ct);
}
