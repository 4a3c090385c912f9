using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web;

/// <summary>What WCAG 2.2 AA asks of a page, as far as a program can tell.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Standards = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] },
    };

    private static readonly AxeRunOptions Contrasts = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] },
    };

    /// <summary>No rule is broken, and nothing scrolls sideways.</summary>
    public static async Task AssertAsync(IPage page)
    {
        Assert.Empty(await FindProblemsAsync(page));
        var excess = await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(excess <= 0, $"{page.Url} scrolls sideways by {excess}");
    }

    /// <summary>A line for every broken rule, with the parts of the page that break it.</summary>
    public static Task<IReadOnlyList<string>> FindProblemsAsync(IPage page) => RunAsync(page, Standards);

    /// <summary>A line where text is too faint on its ground: all that other colours can break.</summary>
    public static Task<IReadOnlyList<string>> FindFaintTextsAsync(IPage page) => RunAsync(page, Contrasts);

    private static async Task<IReadOnlyList<string>> RunAsync(IPage page, AxeRunOptions rules)
    {
        var result = await page.RunAxe(rules);
        Assert.NotEmpty(result.Passes);
        return [.. result.Violations.Select(violation => Describe(page, violation))];
    }

    private static string Describe(IPage page, AxeResultItem violation) =>
        $"{page.Url}: {violation.Id}: {violation.Help}: "
        + string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html));
}
