using System.Globalization;
using System.Text;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>A picture as pdftoppm writes it with <c>-gray</c>: the header <c>P5 WIDTH HEIGHT 255</c> and a byte a dot.</summary>
internal static class GreyPicture
{
    /// <param name="quarters">Quarter turns, clockwise.</param>
    /// <returns>Null where it is no such picture.</returns>
    public static byte[]? Turned(byte[] picture, int quarters)
    {
        if (Header(picture) is not var (width, height, start)) return null;
        var (wide, high) = quarters % 2 == 1 ? (height, width) : (width, height);
        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{wide} {high}\n255\n"));
        var turned = new byte[header.Length + wide * high];
        header.CopyTo(turned, 0);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (toX, toY) = (quarters % 4) switch
                {
                    1 => (height - 1 - y, x),
                    2 => (width - 1 - x, height - 1 - y),
                    3 => (y, width - 1 - x),
                    _ => (x, y),
                };
                turned[header.Length + toY * wide + toX] = picture[start + y * width + x];
            }
        }

        return turned;
    }

    private static (int Width, int Height, int Start)? Header(byte[] picture)
    {
        const int longest = 64;
        var (words, word, at) = (new List<string>(), "", 0);
        for (; at < Math.Min(longest, picture.Length) && words.Count < 4; at++)
        {
            if (!char.IsWhiteSpace((char)picture[at])) word += (char)picture[at];
            else if (word.Length > 0)
            {
                words.Add(word);
                word = "";
            }
        }

        return words is ["P5", var w, var h, "255"] && int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && int.TryParse(h, NumberStyles.None, CultureInfo.InvariantCulture, out var height)
            && (long)width * height == picture.Length - at ? (width, height, at) : null;
    }
}
