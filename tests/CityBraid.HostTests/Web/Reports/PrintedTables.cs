using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Reports;

/// <summary>Tables of a page of a report as they would stand on paper.</summary>
internal static class PrintedTables
{
    /// <summary>A4 less the margins of <c>print.css</c>, in pixels of 1/96 inch: 174 mm upright, 273 mm on
    ///   its side.</summary>
    private const int Upright = 657;
    private const int OnItsSide = 1031;

    private const string Outside = """
        ([isWide, width]) => [...document.querySelectorAll(".report-part")]
          .filter((part) => part.classList.contains("wide") === isWide)
          .flatMap((part) => [...part.querySelectorAll(".scroll th, .scroll td")])
          .filter((cell) => {
            const text = document.createRange();
            text.selectNodeContents(cell);
            const lines = [...text.getClientRects()];
            const box = cell.getBoundingClientRect();
            const isBroken = cell.matches("td.number") && lines.length > 1;
            return box.right > width + 1 || isBroken || lines.some((line) => line.right > box.right + 1);
          })
          .map((cell) => cell.textContent)
        """;

    /// <summary>Cells that lie outside their page or whose text leaves them, and broken numbers.</summary>
    public static async Task<string[]> OutsideAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var outside = new List<string>();
        foreach (var (isWide, width) in ((bool, int)[])[(false, Upright), (true, OnItsSide)])
        {
            await page.SetViewportSizeAsync(width, 800);
            outside.AddRange(await page.EvaluateAsync<string[]>(Outside, new object[] { isWide, width }));
        }

        return [.. outside];
    }
}
