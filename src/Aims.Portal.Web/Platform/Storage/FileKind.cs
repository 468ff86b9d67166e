namespace Aims.Portal.Web.Platform.Storage;

/// <summary>The kinds of document the portal takes.</summary>
public enum FileKind
{
    Pdf,
    Docx,
    Xlsx,
    Pptx,
    Png,
    Jpeg,
    Csv,
    Txt,
    Zip,
}
