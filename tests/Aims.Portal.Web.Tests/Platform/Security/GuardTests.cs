using System.Text.RegularExpressions;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>What walks round filters, save guard and trail says why, where it stands.</summary>
public sealed partial class GuardTests
{
    private const string Said = "// Past the guards: ";

    [Fact]
    public void Whatever_goes_past_the_guards_says_why()
    {
        var (silent, found) = (new List<string>(), 0);
        foreach (var file in Directory.EnumerateFiles(Repository.Source, "*.cs", SearchOption.AllDirectories).Where(f => !OfTheBuild().IsMatch(f)))
        {
            var lines = File.ReadAllLines(file);
            for (var i = 0; i < lines.Length; i++)
            {
                if (!WayRound().IsMatch(lines[i]) || lines[i].TrimStart().StartsWith("//", StringComparison.Ordinal)) continue;
                found++;
                if (!lines[Math.Max(0, i - 3)..i].Any(l => l.Contains(Said, StringComparison.Ordinal))) silent.Add($"{Path.GetRelativePath(Repository.Source, file)}:{i + 1}");
            }
        }

        Assert.True(found >= 10, $"Only {found} found: the test looks in the wrong place.");
        Assert.Empty(silent);
    }

    [GeneratedRegex(@"\b(ExecuteUpdate|ExecuteDelete|FromSql|SqlQuery|ExecuteSql)\w*[<(]|\.IgnoreQueryFilters\(|\bCreateCommand\(\)|new \w*Command\(", RegexOptions.ExplicitCapture)]
    private static partial Regex WayRound();

    [GeneratedRegex(@"[\\/](bin|obj|Migrations|node_modules)[\\/]", RegexOptions.ExplicitCapture)]
    private static partial Regex OfTheBuild();
}
