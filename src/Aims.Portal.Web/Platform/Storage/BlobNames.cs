using System.Text.RegularExpressions;

namespace Aims.Portal.Web.Platform.Storage;

/// <summary>
/// The names both stores accept. Lower case only, since Windows folders do not tell the cases apart and Azure does;
/// dots in the last segment only, so that no name can climb out of its folder or be both a file and a folder.
/// </summary>
internal static partial class BlobNames
{
    /// <summary>Azure allows 63 characters; the rest is for <see cref="StorageOptions.ContainerPrefix"/>.</summary>
    public const int MaxContainerLength = 48;

    public const int MaxNameLength = 200;

    public static void Check(string container, string name)
    {
        CheckContainer(container);
        if (name is null || name.Length > MaxNameLength || !Name.IsMatch(name))
            throw new ArgumentException("A blob name is lower-case letters, digits, '-' and '_' in at most four segments, with one extension.", nameof(name));
    }

    /// <summary>Whether both stores accept the name; what others put into a container need not have one.</summary>
    public static bool Are(string container, string name)
    {
        try
        {
            Check(container, name);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void CheckContainer(string container)
    {
        if (container is null || container.Length is < 3 or > MaxContainerLength || !Container.IsMatch(container))
            throw new ArgumentException("A container name is 3 to 48 lower-case letters and digits, with single '-' between them.", nameof(container));
    }

    // \z, not $: the latter lets a line break through at the end.
    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Container { get; }

    [GeneratedRegex(@"\A([a-z0-9][a-z0-9_-]*/){0,3}[a-z0-9][a-z0-9_-]*(\.[a-z0-9]+)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name { get; }
}
