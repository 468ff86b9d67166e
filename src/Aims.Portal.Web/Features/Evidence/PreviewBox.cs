using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Reading;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>A page of a file with the file's facts beside it.</summary>
/// <param name="Path">Of the file's addresses: <c>/granted/{id}</c>.</param>
/// <param name="Text">What the machine read in it; null while it has not.</param>
/// <param name="Number">The page, from 1.</param>
public sealed record PreviewBox(string Path, string Kind, string FileName, int Version, long Size, string Sha256, string ContentType, IReadOnlyList<ContentAlert> Alerts, DocumentText? Text, int Number)
{
    /// <summary>A page number somebody typed, brought into range as far as the pages were counted.</summary>
    public static int Clamp(int number, DocumentText? text) => Math.Clamp(number, 1, text is { Pages: > 0 and var pages } ? pages : EvidencePages.MostPages);

    /// <summary>Whether the page can be shown as a picture; otherwise its text is.</summary>
    public bool IsPicture => ContentType == "application/pdf" && PagePicture.IsThere;

    /// <summary>Whether there will be something to show: neither pages nor text are made of archives and presentations.</summary>
    public bool IsShown => ReadUploads.TypeOf(ContentType) is not null;

    /// <summary>What the vendor gives it for; empty where it said nothing.</summary>
    public string Purpose { get; init; } = "";

    public DateOnly? ReadUntil { get; init; }

    /// <summary>Neither downloaded nor copied as text.</summary>
    public bool ViewOnly { get; init; }

    /// <summary>0 while nobody has counted them.</summary>
    public int Pages => Text?.Pages ?? 0;

    public string PageText => Text is null || ViewOnly ? "" : ReadPages.Page(Text.Content, Number);
}
