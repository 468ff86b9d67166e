namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>Where things are, as seen from the folder this test assembly was built into.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Web => Path.Combine(Root, "src", "Aims.Portal.Web");

    public static string Tools => Path.Combine(Root, "tests", "tools");

    /// <summary>The program in the same configuration as the tests: …/bin/Release/net10.0.</summary>
    public static string WebProgram
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            var program = Path.Combine(Web, "bin", framework.Parent!.Name, framework.Name, "Aims.Portal.Web.dll");
            return File.Exists(program) ? program : throw new InvalidOperationException($"{program} is missing. Build this project: it builds the portal too.");
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Aims.Portal.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("These tests run from a folder inside the repository.");
    }
}
