using Microsoft.Playwright;

namespace CityBraid.Tests.Journeys;

/// <summary>The officer makes every report at once.</summary>
internal static class ReportingStep
{
    private static readonly string[] Forms =
    [
        "ecrf",
        "ciris",
        "tgo",
        "cdp-iclei-track",
        "lpa",
        "open-sdg",
        "fact-sheet",
    ];

    /// <summary>Step 13: all forms at once, nothing typed again, the same total in each.</summary>
    public static async Task RunAsync(OfficerWindow window)
    {
        await window.ClickAsync(window.Link("รายงาน", "Reports"));
        await window.CheckAsync();
        Assert.Contains(
            window.Say("พิมพ์ซ้ำ 0 ค่า", "0 values typed again"),
            await window.Page.GetByTestId("reuse").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await Assertions.Expect(window.Page.GetByTestId("pack-ecrf")).ToContainTextAsync("33");
        await window.CheckAsync();
        var links = await window
            .Page.GetByTestId("made")
            .Locator("a[download]")
            .EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.Superset(
            new HashSet<string>(Forms, StringComparer.Ordinal),
            links.Select(NameOf).ToHashSet(StringComparer.Ordinal)
        );
        // Facts of records beside them hold no tonnes.
        foreach (var link in links.Where(link => Forms.Contains(NameOf(link), StringComparer.Ordinal)))
        {
            var answer = await window.Page.APIRequest.GetAsync(link);
            ReportedFile.ExpectTotal(new Uri(link).AbsolutePath, await answer.BodyAsync());
        }

        await window.GoAsync("/khon-kaen/inventories/2019");
    }

    private static string NameOf(string link) => Path.GetFileNameWithoutExtension(new Uri(link).AbsolutePath);
}
