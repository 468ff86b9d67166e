using Aims.Portal.Domain.Evidence;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>What in a PDF can do more than be read, looked for in every object of it (ISO 32000-1, 12.6 and 7.11). Runs in the child only.</summary>
internal static class PdfAlerts
{
    private const int MostObjects = 200_000;
    private const int Depth = 40;

    private static readonly Dictionary<string, ContentAlert> Actions = new(StringComparer.Ordinal)
    {
        ["JavaScript"] = ContentAlert.PdfScript,
        ["Launch"] = ContentAlert.PdfLaunch,
        ["SubmitForm"] = ContentAlert.PdfForm,
        ["ImportData"] = ContentAlert.PdfForm,
        ["Movie"] = ContentAlert.PdfMedia,
        ["Sound"] = ContentAlert.PdfMedia,
        ["Rendition"] = ContentAlert.PdfMedia,
        ["RichMediaExecute"] = ContentAlert.PdfMedia,
    };

    private static readonly HashSet<string> Media = new(StringComparer.Ordinal) { "RichMedia", "Movie", "Sound", "Screen", "3D" };

    public static IReadOnlyCollection<ContentAlert> Of(PdfDocument document)
    {
        var found = new HashSet<ContentAlert>();
        if (document.IsEncrypted) found.Add(ContentAlert.PdfEncrypted);
        if (document.Structure.CrossReferenceTable.ObjectOffsets.Count > MostObjects) found.Add(ContentAlert.PdfUnreadable);
        foreach (var reference in document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Take(MostObjects))
        {
            if (Read(document, reference) is { } token) Look(document, token, found, 0);
        }

        return found;
    }

    private static IToken? Read(PdfDocument document, IndirectReference reference)
    {
        try
        {
            return document.Structure.GetObject(reference)?.Data;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // One broken object; the others tell enough.
            return null;
        }
    }

    private static void Look(PdfDocument document, IToken token, HashSet<ContentAlert> found, int depth)
    {
        if (depth > Depth)
        {
            found.Add(ContentAlert.PdfUnreadable);
            return;
        }

        switch (token)
        {
            case StreamToken stream:
                Look(document, stream.StreamDictionary, found, depth + 1);
                break;
            case ArrayToken array:
                foreach (var item in array.Data) Look(document, item, found, depth + 1);
                break;
            case DictionaryToken dictionary:
                foreach (var (key, value) in dictionary.Data) Judge(document, key, value, found, depth);
                break;
        }
    }

    private static void Judge(PdfDocument document, string key, IToken value, HashSet<ContentAlert> found, int depth)
    {
        // What is said elsewhere is looked up: an action has its name where its writer likes.
        switch (key, value is IndirectReferenceToken elsewhere ? Read(document, elsewhere.Data) ?? value : value)
        {
            case ("S", NameToken action) when Actions.TryGetValue(action.Data, out var alert):
                found.Add(alert);
                break;
            case ("Subtype", NameToken kind) when Media.Contains(kind.Data):
                found.Add(ContentAlert.PdfMedia);
                break;
            case ("JS", _):
                found.Add(ContentAlert.PdfScript);
                break;
            case ("EF" or "EmbeddedFiles", _):
                found.Add(ContentAlert.PdfFiles);
                break;
            case ("XFA", _):
                found.Add(ContentAlert.PdfForm);
                break;
        }

        Look(document, value, found, depth + 1);
    }
}
