using System.Globalization;

namespace CityBraid.Tests.Cli;

/// <summary>
/// The demonstration's localised indicator in the annex of a national review and for Open SDG (journey J5,
/// steps 8 and 9): two cities of a hundred.
/// </summary>
public sealed class AnnexReportTests
{
    [Fact]
    public async Task Two_cities_are_told_as_two_cities_in_every_output()
    {
        using var folder = new CliFolder();
        (await folder.JsonAsync("demo")).Done();

        // By hand: (275,000 + 180,000) ÷ (500,000 + 300,000) = 56.875 %.
        var sdg = folder.PathOf("sdg.csv");
        (await ExportAsync(folder, "open-sdg-indicator", sdg, "--indicator", "segregated-collection")).Done();
        Assert.Equal(
            [
                "Year,Coverage,Location,GeoCode,Units,Value",
                "2019,1 of 100 places,,,%,40",
                "2019,,Nagpur,nagpur,%,40",
                "2020,2 of 100 places,,,%,56.875",
                "2020,,Nagpur,nagpur,%,55",
                "2020,,Rajkot,rajkot,%,60",
            ],
            await File.ReadAllLinesAsync(sdg, TestContext.Current.CancellationToken)
        );

        foreach (var lang in (string[])["en", "th", "zh"])
        {
            foreach (var format in (string[])["docx", "xlsx"])
            {
                var annex = folder.PathOf(
                    string.Create(CultureInfo.InvariantCulture, $"annex-{lang}.{format}")
                );
                (await ExportAsync(folder, "vnr-annex", annex, "--format", format, "--lang", lang)).Done();
                var found = (await folder.JsonAsync("report", "verify", annex)).Done().Json;
                Assert.Empty(found.List("differ"));
                Assert.InRange(found.Number("figures"), 8m, 100m);
            }
        }
    }

    private static Task<CliRun> ExportAsync(
        CliFolder folder,
        string pack,
        string path,
        params string[] more
    ) =>
        folder.JsonAsync([
            "report",
            "export",
            "--pack",
            pack,
            "--place",
            "urban-nexus",
            "--out",
            path,
            .. more,
        ]);
}
