namespace Aims.Portal.Web.Tests.Harness;

internal static class Repository
{
    public static string Folder { get; } = Find();

    public static string Source { get; } = Path.Combine(Folder, "src");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Aims.Portal.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
