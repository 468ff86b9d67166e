namespace Aims.Portal.Web.Platform.Scanning;

/// <summary>Names in an archive that are not what they seem: they lead out of the folder it is unpacked to, or read otherwise than they are.</summary>
internal static class ZipNames
{
    private const char Unreadable = '\uFFFD';

    public static bool IsTrick(string name) =>
        name.StartsWith('/') || HasDrive(name) || name.Split('/', '\\').Contains("..", StringComparer.Ordinal) || name.Any(IsHidden) || HasBackslash(name);

    private static bool HasDrive(string name) => name.Length > 1 && name[1] == ':' && char.IsAsciiLetter(name[0]);

    /// <summary>Control characters, and the marks that turn the direction of writing: with one of them <c>exe.fdp</c> reads as <c>pdf.exe</c>.</summary>
    private static bool IsHidden(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';

    /// <summary>A separator for some programs and a letter for others. In a name that is not UTF-8 it is the second half of a Chinese character (Big5).</summary>
    private static bool HasBackslash(string name) => name.Where((c, i) => c == '\\' && (i == 0 || name[i - 1] != Unreadable)).Any();
}
