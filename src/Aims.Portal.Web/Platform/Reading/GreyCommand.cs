using System.Globalization;
using System.Text;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary><c>grey</c>: the PNG or JPEG on the standard input as a page in grey, as pdftoppm writes one. A child of <see cref="PictureText"/>; see <see cref="ReadCommand"/>.</summary>
public static class GreyCommand
{
    public static bool IsIn(string[] args) => args is ["grey"];

    public static int Run(Stream input, Stream output)
    {
        try
        {
            using var file = new MemoryStream();
            input.CopyTo(file);
            file.Position = 0;
            using var picture = PictureFile.Open(file);
            var (width, height) = picture.Size;
            output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{width} {height}\n255\n")));
            output.Write(picture.Grey());
            return 0;
        }
        catch (Exception)
        {
            // The decoder throws whatever it likes at what is not well formed.
            return 1;
        }
    }
}
