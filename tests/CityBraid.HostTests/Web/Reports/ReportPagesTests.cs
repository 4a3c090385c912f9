using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Reports;

/// <summary>Reports on their pages: what a form lacks, files at once, a file that is checked.</summary>
public sealed class ReportPagesTests(WebSite site, Browser browser)
{
    private const string Reports = "/en/khon-kaen/reports";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("th", "พิมพ์ซ้ำ 0 ค่า")]
    [InlineData("en", "0 values typed again")]
    [InlineData("zh", "重复录入 0 个数值")]
    public async Task Ticked_forms_become_files_and_nothing_is_typed_again(string lang, string retyped)
    {
        var page = await site.GetAsync(
            $"/{lang}/khon-kaen/reports?year=2562&pack=ecrf&pack=ciris&pack=cdp-iclei-track"
                + "&pack=lpa&pack=open-sdg&pack=fact-sheet"
        );

        Assert.Contains(retyped, page.Words, StringComparison.Ordinal);
        var files = page.Links.Where(link => link.Contains("?year=2019", StringComparison.Ordinal));
        Assert.Equal(
            [
                "cdp-iclei-track.xlsx",
                "ciris.xlsx",
                "ecrf.xlsx",
                "fact-sheet.xlsx",
                "lpa.xlsx",
                "open-sdg.csv",
            ],
            files
                .Select(link => link.Split('/')[^1].Split('?')[0])
                .Where(name => Path.GetExtension(name) is ".xlsx" or ".csv")
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Other_bases_are_reconciled_to_nothing()
    {
        var page = await site.GetAsync($"{Reports}?year=2019");

        // By hand: the territorial total has scope 1 alone, 280,000 t; 210,000 t less; all gases are stated
        // as CO2e, which no other warming potentials change.
        Assert.Contains(
            "Territorial, AR5 280,000 −210,000 −210,000 0 0",
            page.Words,
            StringComparison.Ordinal
        );
        Assert.Contains("BASIC, AR6 490,000 0 0 0 0", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_read_with_what_it_lacks_and_who_can_give_it()
    {
        var page = await site.GetAsync($"{Reports}/lpa?year=2562");

        Assert.Contains("2 of 11 answers are missing", page.Words, StringComparison.Ordinal);
        Assert.Contains("the department of waste and sanitation", page.Words, StringComparison.Ordinal);
        Assert.Contains("490,000", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_sheet_says_in_sentences_what_its_figures_are()
    {
        var english = await site.GetAsync($"{Reports}/fact-sheet?year=2019");
        var thai = await site.GetAsync("/th/khon-kaen/reports/fact-sheet?year=2019");

        // By hand: 228,600 ÷ 490,000 = 46.65 %; 210,000 ÷ 490,000 = 42.86 %.
        Assert.Contains(
            "The largest part is Stationary energy: 228,600 tCO2e, or 46.7 %.",
            english.Words,
            StringComparison.Ordinal
        );
        Assert.Contains("210,000 tCO2e (scope 2), or 42.9 %", english.Words, StringComparison.Ordinal);
        Assert.Contains("พ.ศ. 2562 (ค.ศ. 2019)", thai.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/khon-kaen/reports/none?year=2019", 404)]
    [InlineData("/en/khon-kaen/reports/lpa?year=abc", 400)]
    [InlineData("/en/khon-kaen/reports/lpa.odt?year=2019", 400)]
    [InlineData("/en/no-such-town/reports", 404)]
    public async Task What_is_not_there_is_told(string path, int status) =>
        Assert.Equal(status, (int)(await site.GetAsync(path)).Status);

    [Theory]
    [InlineData("th", 375)]
    [InlineData("en", 1280)]
    public async Task Forms_are_ticked_files_taken_and_one_is_checked(string lang, int width)
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var window = await WorkshopWindow.OfSecretaryAsync(browser, nexus, lang);
        await window.Page.SetViewportSizeAsync(width, 800);

        await window.GoAsync("/reports");
        await window.Page.GetByTestId("pack-vnr-annex").Locator("input").CheckAsync();
        await window.Page.GetByTestId("pack-ndc").Locator("input").CheckAsync();
        await window.PressAsync("สร้าง", "Make the files");
        await Assertions.Expect(window.Page.GetByTestId("made")).ToContainTextAsync("XLSX");
        await window.CheckAsync();
        var download = await window.Page.RunAndWaitForDownloadAsync(() =>
            window
                .Page.GetByTestId("made")
                .GetByRole(AriaRole.Link, new() { Name = "XLSX" })
                .First.ClickAsync()
        );
        var file = await download.PathAsync();

        await window.Page.GotoAsync(new Uri(nexus.Address, $"/{lang}/verify").ToString());
        await window.CheckAsync();
        await window
            .Page.Locator("#file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "vnr.xlsx",
                    MimeType = "application/octet-stream",
                    Buffer = await File.ReadAllBytesAsync(file, Cancellation),
                }
            );
        await window.PressAsync("ตรวจ", "Check");
        await Assertions.Expect(window.Page.GetByTestId("verified-file")).ToContainTextAsync("vnr.xlsx");
        await Assertions.Expect(window.Page.GetByTestId("difference")).ToHaveCountAsync(0);
        await window.CheckAsync();
        Assert.Empty(window.Noises);
    }
}
