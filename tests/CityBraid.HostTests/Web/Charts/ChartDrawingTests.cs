using Microsoft.Playwright;

namespace CityBraid.Tests.Web;

/// <summary>Charts of every kind as a browser draws them.</summary>
public sealed class ChartDrawingTests(ChartSite site, Browser browser)
{
    private const int BundleBytesMax = 300_000;

    private static readonly string[] Kinds = ["bars", "lines", "heat", "flows"];

    public static MatrixTheoryData<string, ColorScheme, int> Views =>
        new(["th", "en"], [ColorScheme.Light, ColorScheme.Dark], [1280, 375]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_kind_is_drawn_within_its_figure(string lang, ColorScheme scheme, int width)
    {
        await using var window = await OpenAsync(lang, scheme, width);
        foreach (var kind in Kinds)
        {
            var svg = await window.DrawAsync(kind);
            var outside = await svg.EvaluateAsync<string[]>(
                """
                svg => [...svg.querySelectorAll("text")]
                  .filter(text => {
                    const box = text.getBoundingClientRect(), frame = svg.getBoundingClientRect();
                    return box.left < frame.left - 1 || box.right > frame.right + 1
                      || box.top < frame.top - 4 || box.bottom > frame.bottom + 4;
                  })
                  .map(text => text.textContent)
                """
            );
            Assert.Empty(outside);
            Assert.InRange(await svg.Locator("path").CountAsync(), 4, 400);
        }

        await Accessibility.AssertAsync(window.Page);
        Assert.Empty(window.Noises);
    }

    [Fact]
    public async Task A_sector_has_the_same_colour_in_every_chart_and_follows_the_screen()
    {
        await using var window = await OpenAsync("en", ColorScheme.Light);
        var svg = await window.DrawAsync("lines");
        Assert.Contains("#c27c0e", await ChartWindow.ColoursAsync(svg));
        Assert.Contains("#c27c0e", await ChartWindow.ColoursAsync(await window.DrawAsync("flows")));

        await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await Assertions.Expect(svg.Locator("path[stroke='#fccd30']").First).ToBeAttachedAsync();
        Assert.DoesNotContain("#c27c0e", await ChartWindow.ColoursAsync(svg));
        Assert.Empty(window.Noises);
    }

    [Fact]
    public async Task Where_colours_are_forced_two_are_enough()
    {
        await using var window = await OpenAsync("en", ColorScheme.Light, forced: ForcedColors.Active);

        var svg = await window.DrawAsync("bars");

        var colours = (await ChartWindow.ColoursAsync(svg))
            .Where(colour => colour[0] is '#' or 'r')
            .Distinct();
        Assert.InRange(colours.Count(), 1, 2);
        Assert.NotEqual(0, await svg.Locator("pattern").CountAsync());
        Assert.Empty(window.Noises);
    }

    [Fact]
    public async Task A_missing_number_is_a_gap_and_no_zero()
    {
        await using var window = await OpenAsync("en", ColorScheme.Light);

        var line = (await window.DrawAsync("lines")).Locator("path[stroke='#c27c0e'][fill='none']").First;

        // Two pieces: a line that was carried through the missing year would be one.
        var path = await line.GetAttributeAsync("d");
        Assert.Equal(2, path!.Count(letter => letter == 'M'));
        var heat = await window.DrawAsync("heat");
        Assert.Equal(14, await heat.Locator("path[stroke-dasharray]").CountAsync());
    }

    [Fact]
    public async Task Thai_labels_are_broken_between_words()
    {
        await using var window = await OpenAsync("th", ColorScheme.Light, 375);

        var svg = await window.DrawAsync("bars");

        var lines = await svg.Locator("text").AllTextContentsAsync();
        var label = lines.Where(line => line.Length > 0 && line[0] is >= 'ก' and <= '๛').ToArray();
        var words = await window.Page.EvaluateAsync<string[]>(
            """
            [...new Intl.Segmenter("th", { granularity: "word" })
              .segment("พลังงานแบบอยู่กับที่ในอาคารบ้านเรือนและพาณิชยกรรม")].map(part => part.segment)
            """
        );
        var starts = label.Where(line => words.Any(word => line.StartsWith(word, StringComparison.Ordinal)));
        Assert.InRange(starts.Count(), 2, 6);
        Assert.DoesNotContain(label, line => line[0] is 'ั' or 'ิ' or 'ี' or '์' or '็');
    }

    [Fact]
    public async Task The_drawing_is_loaded_when_it_is_looked_at_and_is_light()
    {
        await using var window = await OpenAsync("en", ColorScheme.Light, hasTable: true);
        var loaded =
            "performance.getEntriesByType('resource').map(one => one.name)"
            + ".filter(one => /drawing-/.test(one))";
        Assert.Empty(await window.Page.EvaluateAsync<string[]>(loaded));

        await window.DrawAsync("heat");

        var name = Assert.Single(await window.Page.EvaluateAsync<string[]>(loaded));
        using var client = new HttpClient();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("identity");
        var answer = await client.GetAsync(new Uri(name), TestContext.Current.CancellationToken);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
        Assert.InRange(
            Compressed(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)),
            50_000,
            BundleBytesMax
        );
    }

    [Fact]
    public async Task Paper_is_light_and_holds_the_table_too()
    {
        await using var window = await OpenAsync("en", ColorScheme.Dark);
        var svg = await window.DrawAsync("lines");
        Assert.Contains("#fccd30", await ChartWindow.ColoursAsync(svg));

        await window.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Contains("#c27c0e", await ChartWindow.ColoursAsync(svg));
        Assert.DoesNotContain("#fccd30", await ChartWindow.ColoursAsync(svg));
        Assert.True(await window.Figure("lines").Locator("table").IsVisibleAsync());
        Assert.InRange((await svg.BoundingBoxAsync())!.Width, 300, 657);
    }

    private static int Compressed(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (
            var brotli = new System.IO.Compression.BrotliStream(
                compressed,
                System.IO.Compression.CompressionLevel.Optimal
            )
        )
        {
            brotli.Write(content);
        }

        return compressed.ToArray().Length;
    }

    private Task<ChartWindow> OpenAsync(
        string lang,
        ColorScheme scheme,
        int width = 1280,
        ForcedColors forced = ForcedColors.None,
        bool hasTable = false
    ) =>
        ChartWindow.OpenAsync(
            browser,
            site.AddressIn(lang, hasTable ? "?bars.view=table&lines.view=table" : string.Empty),
            new BrowserNewContextOptions
            {
                ColorScheme = scheme,
                ForcedColors = forced,
                ViewportSize = new ViewportSize { Width = width, Height = hasTable ? 100 : 900 },
            }
        );
}
