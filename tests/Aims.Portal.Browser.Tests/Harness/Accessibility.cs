using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>A page as axe reads it. Axe is called in the page itself: the package's own way opens a second page for each, for frames that these pages do not have.</summary>
internal static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <param name="contrast">Whether colours are measured too, which takes half of the time: they are the same in every language.</param>
    /// <returns>One line for each part of the page that breaks a rule.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, string kind, bool contrast = true)
    {
        await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<string[]>(
            """
            async contrast => {
              const result = await axe.run(document, {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
                rules: { 'color-contrast': { enabled: contrast } },
                resultTypes: ['violations'],
              });
              return result.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target} ${n.html} (${[...n.any, ...n.all, ...n.none].map(c => c.message).join('; ')})`));
            }
            """,
            contrast);
        return [.. found.Select(f => $"{kind} {f}")];
    }
}
