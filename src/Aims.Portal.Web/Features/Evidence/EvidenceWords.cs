using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Evidence.Reading.Reports;
using Aims.Portal.Domain.Evidence.Reading.Statements;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>How evidence is spoken of on screen; keys of translations.</summary>
public static class EvidenceWords
{
    private const int SoonDays = 90;

    private static readonly (string Id, string Words)[] CategoryNames =
    [
        ("certificate", "Certificates"),
        ("management-system", "Management system"),
        ("assessment", "Impact and risk assessments"),
        ("governance", "AI governance"),
        ("technical", "Technical documents and tests"),
        ("security", "Security"),
        ("operations", "Operations"),
        ("contract", "Contracts"),
        ("company", "Company"),
    ];

    /// <summary>All kinds, grouped for a list to choose from.</summary>
    public static IReadOnlyList<(string Category, IReadOnlyList<EvidenceKind> Kinds)> Groups { get; } =
        [.. CategoryNames.Select(c => (c.Words, (IReadOnlyList<EvidenceKind>)[.. EvidenceKinds.All.Where(k => k.Category == c.Id)]))];

    public static string NameOf(string kind) => EvidenceKinds.Find(kind)?.Name.In(Languages.Current) ?? kind;

    public static string NameOf(ReportField field) => field switch
    {
        ReportField.DocumentDate => "Date of the document",
        ReportField.ApprovalDate => "Date of approval",
        ReportField.PeriodStart => "First day of tests or period",
        ReportField.PeriodEnd => "Last day of tests or period",
        ReportField.DocumentVersion => "Version of the document",
        ReportField.System => "System or project",
        ReportField.ModelVersion => "Model and version",
        ReportField.Scope => "Scope",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    public static Label Of(Applicability applicability) => applicability switch
    {
        Applicability.Applicable => new("Applicable", "ok"),
        Applicability.Excluded => new("Excluded", "warn"),
        Applicability.Unknown => new("Unclear", "idle"),
        _ => throw new ArgumentOutOfRangeException(nameof(applicability)),
    };

    public static Label Of(CertaintyBand band) => band switch
    {
        CertaintyBand.High => new("Read, quite certain", "ok"),
        CertaintyBand.Medium => new("Read, probable", "warn"),
        CertaintyBand.Low => new("Read, doubtful", "idle"),
        _ => throw new ArgumentOutOfRangeException(nameof(band)),
    };

    public static Label Of(ScanState scan) => scan switch
    {
        ScanState.NotScanned => new("Not scanned", "idle"),
        ScanState.Clean => new("Scanned", "ok"),
        ScanState.Waiting => new("Being checked", "warn"),
        ScanState.Infected => new("Infected", "bad"),
        ScanState.Unscannable => new("Cannot be checked", "bad"),
        _ => throw new ArgumentOutOfRangeException(nameof(scan)),
    };

    /// <summary>What was found of the file last: what is wrong in the store weighs more than what a scan said of it before.</summary>
    public static Label Of(ScanState scan, StoreFault? fault) => fault switch
    {
        null => Of(scan),
        StoreFault.Missing => new("Missing in the store", "bad"),
        StoreFault.Altered => new("Altered in the store", "bad"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    /// <summary>Why nobody is given the file, and the way out; empty when everybody may have it.</summary>
    public static string Why(DocumentVersion file, IStringLocalizer<Text> text) => file.Scan switch
    {
        ScanState.Waiting => text["The file is being checked for malware. It can be opened as soon as that is done, usually within a minute."],
        ScanState.Infected => text["Malware was found in the file: {0}. Clean the document on your side and upload it as a new version.", file.ScanNote],
        ScanState.Unscannable => text[Enum.TryParse<ScanObstacle>(file.ScanNote, out var obstacle) ? Why(obstacle) : Why(ScanObstacle.Damaged)],
        ScanState.NotScanned or ScanState.Clean => "",
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };

    /// <summary>What its vendor can do about a file that is handed out although nobody could look into all of it; empty where there is no such thing.</summary>
    public static string Doubt(DocumentVersion file, IStringLocalizer<Text> text) =>
        file.Scan is ScanState.NotScanned && Enum.TryParse<ScanObstacle>(file.ScanNote, out var obstacle) ? text[Why(obstacle)] : "";

    private static string Why(ScanObstacle obstacle) => obstacle switch
    {
        ScanObstacle.TooLarge => "The file is larger than what the malware scanner looks at. Split it or make it smaller, and upload it as a new version.",
        ScanObstacle.UnpacksTooLarge => "The file unpacks to more than the portal looks at. Upload what is inside as separate files.",
        ScanObstacle.TooDeep => "There are archives within archives in the file. Unpack them and upload what is inside.",
        ScanObstacle.TooManyFiles => "There are too many files in the archive. Upload those that matter as separate files.",
        ScanObstacle.OtherArchive => "There is an archive of another kind than ZIP in the file. Upload what is inside as separate files.",
        ScanObstacle.ScannerFailed => "The malware scanner could not finish with the file. Save it anew, for example as PDF, and upload it as a new version.",
        ScanObstacle.Encrypted => "The file is protected with a password, so nothing can look into it. Remove the password and upload it as a new version.",
        ScanObstacle.Damaged => "The file is damaged: it cannot be opened. Save it anew and upload it as a new version.",
        ScanObstacle.NotWhatItSays => "The file is not the kind of document that its name says. Save it anew and upload it as a new version.",
        ScanObstacle.Altered => "The store does not give back the bytes that were uploaded. Upload the file again as a new version and tell whoever runs the portal.",
        ScanObstacle.Bomb => "The file unpacks to hundreds of times its size, as files do that are made to bring programs down. Upload what is inside as separate files.",
        _ => throw new ArgumentOutOfRangeException(nameof(obstacle)),
    };

    /// <summary>Whether the portal can show it page by page: as pictures, or its text.</summary>
    public static bool HasPreview(string contentType) => FileTypeSniffer.KindOf(contentType) is FileKind.Pdf or FileKind.Docx or FileKind.Csv or FileKind.Txt;

    /// <summary>What a reader should know before opening the file.</summary>
    public static string Of(ContentAlert alert) => alert switch
    {
        ContentAlert.PdfScript => "The PDF contains JavaScript",
        ContentAlert.PdfLaunch => "The PDF starts programs when it is used",
        ContentAlert.PdfFiles => "The PDF has other files inside",
        ContentAlert.PdfEncrypted => "The PDF is encrypted; it opens without a password",
        ContentAlert.PdfForm => "The PDF has a form that can send what is filled in",
        ContentAlert.PdfMedia => "The PDF plays film, sound or 3D content",
        ContentAlert.PdfUnreadable => "The PDF is damaged or unusual; the portal could not look into all of it",
        ContentAlert.OfficeMacros => "The document contains macros",
        ContentAlert.OfficeExternalContent => "The document fetches content from elsewhere when it is opened",
        ContentAlert.OfficeObjects => "The document has objects of other programs inside",
        ContentAlert.Programs => "There are programs or scripts in the archive",
        ContentAlert.Locked => "The file is protected with a password; nobody has looked into it",
        ContentAlert.Damaged => "The file is damaged; the portal could not look into all of it",
        ContentAlert.OddNames => "Names in the archive lead out of its folder or hide what they are; unpack it with care",
        ContentAlert.SecondFormat => "The file is a ZIP archive too: other programs find other content in it",
        ContentAlert.PdfsUnseen => "There are more PDFs in the archive than the portal looks into",
        ContentAlert.OtherArchive => "There is an archive of another kind than ZIP in the file; nobody has looked into it",
        _ => throw new ArgumentOutOfRangeException(nameof(alert)),
    };

    /// <summary>How a dated document stands.</summary>
    public static Label Of(DateOnly? validUntil, DateOnly today) => validUntil switch
    {
        null => new("No end date", "idle"),
        { } until when until < today => new("Ran out", "bad"),
        { } until when until <= today.AddDays(SoonDays) => new("Runs out soon", "warn"),
        _ => new("In date", "ok"),
    };
}
