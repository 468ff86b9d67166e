using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>A page as axe reads it.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // What passed is counted, not listed: listing it takes most of the time.
        ResultTypes = [ResultType.Violations],
    };

    /// <returns>One line for each part of the page that breaks a rule.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, string kind)
    {
        var result = await page.RunAxe(Rules);
        return [.. result.Violations.SelectMany(v => v.Nodes.Select(n => $"{kind} {v.Id}: {n.Target} {n.Html} ({string.Join("; ", n.Any.Concat(n.All).Concat(n.None).Select(c => c.Message))})"))];
    }
}
