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
    public static async Task<IReadOnlyList<string>> FindProblemsAsync(IPage page)
    {
        var result = await page.RunAxe(Standards);
        Assert.NotEmpty(result.Passes);
        return [.. result.Violations.Select(violation => Describe(page, violation))];
    }

    private static string Describe(IPage page, AxeResultItem violation) =>
        $"{page.Url}: {violation.Id}: {violation.Help}: "
        + string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html));
}
