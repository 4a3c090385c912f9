using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web;

/// <summary>What WCAG 2.2 AA asks of a page, as far as a program can tell.</summary>
internal static class Accessibility
{
    private const string Standards =
        """{ type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }""";

    private const string Contrasts = """{ type: "rule", values: ["color-contrast"] }""";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

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

    // Our pages have no frames: axe runs in the page itself, without a second one for its sums.
    private static async Task<IReadOnlyList<string>> RunAsync(IPage page, string rules)
    {
        var found = await page.EvaluateAsync<string>(
            $$"""
            async () => {
              {{Axe}};
              const told = await axe.run({ runOnly: {{rules}}, resultTypes: ["violations"] });
              return JSON.stringify({
                passed: told.passes.length,
                broken: told.violations.map(({ id, help, nodes }) =>
                  ({ id, help, parts: nodes.slice(0, 3).map(node => node.html) })),
              });
            }
            """
        );
        var outcome = JsonSerializer.Deserialize<Outcome>(found, Names)!;
        Assert.True(outcome.Passed > 0, $"{page.Url}: no rule had anything to look at");
        return
        [
            .. outcome.Broken.Select(rule =>
                $"{page.Url}: {rule.Id}: {rule.Help}: {string.Join(" | ", rule.Parts)}"
            ),
        ];
    }

    private sealed record Outcome(int Passed, IReadOnlyList<BrokenRule> Broken);

    private sealed record BrokenRule(string Id, string Help, IReadOnlyList<string> Parts);
}
