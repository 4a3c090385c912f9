using System.Text;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Reports;

/// <summary>The annex of a national review is read and printed (journey J5, step 8).</summary>
public sealed class AnnexTests(Browser browser)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("th", 375)]
    [InlineData("en", 1280)]
    public async Task An_annex_is_read_and_printed_on_pages_of_A4(string lang, int width)
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var window = await WorkshopWindow.OfSecretaryAsync(browser, nexus, lang);
        await window.Page.SetViewportSizeAsync(width, 800);

        await window.GoAsync("/reports/vnr-annex");
        await window.ExpectAsync("สวัจฉ์ภารัต", "Swachh Bharat");
        await window.ExpectAsync("ที่อยู่อาศัยสำหรับทุกคน", "Housing for All");
        await window.ExpectAsync("เมืองอัจฉริยะ", "Smart City");
        await window.ExpectAsync("AMRUT");
        await window.ExpectAsync("11.6.1");
        await window.CheckAsync();
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(window.Page.Locator("nav.sections")).ToBeHiddenAsync();
        Assert.Equal(
            "table-header-group",
            await window
                .Page.Locator("thead")
                .First.EvaluateAsync<string>("head => getComputedStyle(head).display")
        );
        var paper = await window.Page.PdfAsync(new() { PreferCSSPageSize = true });
        // A4 is 595 by 842 points; Chromium rounds to its own pixels.
        Assert.Matches(@"/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]", Encoding.Latin1.GetString(paper));
        Assert.Empty(await PrintedTables.OutsideAsync(window.Page));
        Assert.Empty(window.Noises);
    }
}
