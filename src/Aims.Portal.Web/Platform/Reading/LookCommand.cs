using Aims.Portal.Domain.Evidence;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary><c>look</c>: what in the PDF on the standard input can do more than be read, one word a line. The child of <see cref="PdfLook"/>; see <see cref="ReadCommand"/>.</summary>
public static class LookCommand
{
    internal const string NeedsPassword = "needs-password";
    internal const string Done = "done";

    public static bool IsIn(string[] args) => args is ["look"];

    public static int Run(Stream input, TextWriter output)
    {
        try
        {
            var file = new MemoryStream();
            input.CopyTo(file);
            file.Position = 0;
            using var document = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            foreach (var alert in PdfAlerts.Of(document)) output.WriteLine(alert);
            output.WriteLine(Done);
            return 0;
        }
        catch (PdfDocumentEncryptedException)
        {
            output.WriteLine(NeedsPassword);
            return 0;
        }
        catch (Exception)
        {
            // The parser throws whatever it likes at what is not well formed.
            output.WriteLine(nameof(ContentAlert.PdfUnreadable));
            return 0;
        }
    }
}
