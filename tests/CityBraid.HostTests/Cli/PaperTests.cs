using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace CityBraid.Tests.Cli;

/// <summary>A report becomes a PDF by the browser of the machine, and without one says what to do.</summary>
public sealed class PaperTests(KhonKaen city) : IClassFixture<KhonKaen>
{
    private static int files;

    [Theory]
    [InlineData("en", "490,000", "Page 1 of ", "NotoSans")]
    [InlineData("th", "490,000", "หน้า 1 จาก ", "Sarabun")]
    public async Task A_fact_sheet_is_printed_on_pages_of_A4_with_head_and_number(
        string lang,
        string total,
        string page,
        string font
    )
    {
        using var document = PdfDocument.Open(await PrintAsync("fact-sheet", lang));

        var first = document.GetPage(1);
        Assert.Equal((595, 842), (Math.Round(first.Width), Math.Round(first.Height)));
        Assert.Contains(total, TextOf(first), StringComparison.Ordinal);
        Assert.Contains(page, TextOf(first), StringComparison.Ordinal);
        Assert.All(document.GetPages(), one => Assert.Contains("AR5", TextOf(one), StringComparison.Ordinal));
        Assert.Contains(
            first.Letters,
            letter => letter.FontName?.Contains(font, StringComparison.Ordinal) is true
        );
    }

    [Fact]
    public async Task Wide_tables_lie_on_their_side_and_keep_their_sum()
    {
        using var document = PdfDocument.Open(await PrintAsync("ecrf", "en"));

        var wide = document.GetPages().Where(page => page.Width > page.Height).ToArray();
        Assert.NotEmpty(wide);
        Assert.Contains(wide, page => TextOf(page).Contains("490,000.00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_browser_it_is_said_how_to_print_and_no_file_is_left()
    {
        var path = city.Folder.PathOf("none.pdf");
        city.Folder.Environment["CITYBRAID_BROWSER"] = "/no/such/browser";
        try
        {
            var run = await RunAsync("fact-sheet", "en", path);

            Assert.Contains("Ctrl+P", run.Refused().Output, StringComparison.Ordinal);
            Assert.False(File.Exists(path));
        }
        finally
        {
            city.Folder.Environment.Remove("CITYBRAID_BROWSER");
        }
    }

    private static string TextOf(Page page) => string.Join(' ', page.GetWords().Select(word => word.Text));

    private async Task<string> PrintAsync(string pack, string lang)
    {
        var path = city.Folder.PathOf($"paper-{Interlocked.Increment(ref files)}.pdf");
        (await RunAsync(pack, lang, path)).Done();
        return path;
    }

    private Task<CliRun> RunAsync(string pack, string lang, string path) =>
        city.Folder.StartJsonAsync(
            "report",
            "export",
            "--pack",
            pack,
            "--place",
            "khon-kaen",
            "--period",
            "2562",
            "--format",
            "pdf",
            "--lang",
            lang,
            "--out",
            path
        );
}
