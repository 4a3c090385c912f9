using System.Globalization;
using CityBraid.Reporting;
using CityBraid.Tables;

namespace CityBraid.Tests.Cli;

/// <summary>
/// Enter once, fill every form: from one upload come many files, whose figures of one basis are equal and
/// can be worked out again without a database.
/// </summary>
public sealed class ReportTests(KhonKaen city, ITestOutputHelper output) : IClassFixture<KhonKaen>
{
    private static readonly string[] Workbooks =
    [
        "ecrf",
        "ciris",
        "tgo",
        "cdp-iclei-track",
        "lpa",
        "fact-sheet",
    ];

    private static int files;

    private CliFolder Folder => city.Folder;

    [Fact]
    public async Task From_one_upload_come_six_workbooks_whose_figures_of_one_basis_are_equal()
    {
        var figures = new List<(string Pack, string Figure, decimal Value)>();
        foreach (var pack in Workbooks)
        {
            figures.AddRange(Read(await ExportAsync(pack)).Select(one => (pack, one.Figure, one.Value)));
        }

        var shared = figures.ToLookup(one => one.Figure);
        Assert.All(shared, one => Assert.Single(one.Select(figure => figure.Value).Distinct()));
        // By hand: 490,000 t in all, 280,000 t of scope 1, 210,000 t of scope 2.
        Assert.Equal(
            (6, 490_000m),
            (
                shared["inventory.total khon-kaen 2019 basic AR5"].DistinctBy(one => one.Pack).Count(),
                shared["inventory.total khon-kaen 2019 basic AR5"].First().Value
            )
        );
        Assert.Equal(280_000m, shared["inventory.scope.1 khon-kaen 2019 basic AR5"].First().Value);
        Assert.Equal(210_000m, shared["inventory.scope.2 khon-kaen 2019 basic AR5"].First().Value);
    }

    [Theory]
    [InlineData("ecrf", 33, 7, 85)]
    [InlineData("ciris", 33, 7, 85)]
    [InlineData("tgo", 85, 85, 85)]
    [InlineData("cdp-iclei-track", 21, 16, 85)]
    [InlineData("lpa", 11, 9, 85)]
    [InlineData("fact-sheet", 3, 3, 85)]
    public async Task The_fill_rate_is_told_with_each_gap_and_who_can_fill_it(
        string pack,
        int asked,
        int filled,
        int facts
    )
    {
        var report = (await RunAsync("fill", pack)).Done().Json;
        output.WriteLine($"{pack}: {filled} of {asked}");
        foreach (var gap in report.List("gaps"))
        {
            output.WriteLine($"  {gap.Text("where")}: {gap.Text("reason")}; {gap.Text("who")}");
            Assert.NotEmpty(gap.Text("where")!);
            Assert.NotEmpty(gap.Text("reason")!);
            Assert.NotEmpty(gap.Text("who")!);
        }

        Assert.Equal(
            (asked, filled, facts, asked - filled),
            (
                (int)report.Number("asked"),
                (int)report.Number("filled"),
                (int)report.Number("facts_used"),
                report.List("gaps").Count
            )
        );
    }

    [Theory]
    [InlineData("ecrf", "en")]
    [InlineData("ecrf", "th")]
    [InlineData("ciris", "zh")]
    [InlineData("tgo", "en")]
    [InlineData("cdp-iclei-track", "th")]
    [InlineData("lpa", "zh")]
    [InlineData("fact-sheet", "th")]
    public async Task Every_figure_of_a_file_is_worked_out_again_without_a_database(string pack, string lang)
    {
        var file = await ExportAsync(pack, "--lang", lang);

        var found = (
            await CliFolder.TalkAsync(null, "report", "verify", file, "--json", "--database", "/no/such")
        ).Done();

        Assert.True(found.Json.Number("figures") > 8);
        Assert.Equal(found.Json.Number("figures"), found.Json.Number("agree"));
        Assert.Empty(found.Json.List("differ"));
    }

    [Theory]
    [InlineData("<v>228600</v>", "<v>228601</v>", "inventory.sector.I (khon-kaen 2019 basic AR5)")]
    [InlineData("<v>4000000</v>", "<v>4000100</v>", "fact.fuel.diesel.road (khon-kaen 2019-01)")]
    public async Task A_changed_figure_is_named(string before, string after, string figure)
    {
        var file = await ExportAsync("ecrf");
        ExportedCity.Replace(file, before, after);

        var found = (await VerifyAsync(file)).Refused().Json;

        Assert.Equal([figure], found.List("differ").Select(one => one.Text("figure")!).Take(1));
        Assert.Equal(found.Number("figures") - 1, found.Number("agree"));
    }

    [Fact]
    public async Task A_changed_figure_in_a_sentence_is_named()
    {
        var file = await ExportAsync("fact-sheet");
        ExportedCity.Replace(file, "or 46.7 %", "or 46.8 %");

        var differ = (await VerifyAsync(file)).Refused().Json.List("differ");

        Assert.Equal(
            ("46.8", "46.7"),
            (Assert.Single(differ).Text("stated"), Assert.Single(differ).Text("recomputed"))
        );
    }

    [Fact]
    public async Task Open_SDG_gets_Gregorian_years_blank_totals_and_the_value_last()
    {
        var run = await RunAsync("export", "open-sdg", "--out", Folder.PathOf("sdg.csv"));

        run.Done();
        Assert.Equal(
            [
                "Year,Sector,Scope,Units,Value",
                "2019,,,tCO2e,490000",
                "2019,Stationary energy,,tCO2e,228600",
                "2019,Transport,,tCO2e,208800",
                "2019,Waste,,tCO2e,52600",
                "2019,,Scope 1,tCO2e,280000",
                "2019,,Scope 2,tCO2e,210000",
            ],
            await File.ReadAllLinesAsync(Folder.PathOf("sdg.csv"), TestContext.Current.CancellationToken)
        );
    }

    [Theory]
    [InlineData("reports.no-such-pack", "none", "--period", "2562")]
    [InlineData("reports.no-year", "lpa")]
    [InlineData("reports.no-such-format", "lpa", "--period", "2562", "--format", "odt")]
    [InlineData("reports.no-indicators", "open-sdg-indicator")]
    [InlineData("reports.takes-no-year", "vnr-annex", "--period", "2561")]
    [InlineData("reports.takes-no-gwp", "ndc", "--gwp", "AR9")]
    [InlineData("reports.takes-no-level", "projects", "--level", "basic")]
    [InlineData("reports.takes-no-indicator", "lpa", "--period", "2562", "--indicator", "jobs")]
    [InlineData("inventory.unknown-gwp-set", "lpa", "--period", "2562", "--gwp", "AR9")]
    public async Task What_cannot_be_made_is_refused_with_what_can(
        string code,
        string pack,
        params string[] more
    )
    {
        var path = Folder.PathOf($"{code}.xlsx");

        var run = await Folder.JsonAsync([
            "report",
            "export",
            "--pack",
            pack,
            "--place",
            "khon-kaen",
            "--out",
            path,
            .. more,
        ]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.True(
            run.Output.Contains(code, StringComparison.Ordinal) || run.ExitCode == 2,
            run.Output + run.Error
        );
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_file_that_tells_nothing_of_its_figures_is_refused()
    {
        var run = await VerifyAsync(CliFolder.Example("khonkaen-2562-clean.xlsx"));

        Assert.Contains("reports.no-proofs", run.Refused().Output, StringComparison.Ordinal);
    }

    private async Task<string> ExportAsync(string pack, params string[] more)
    {
        var path = Folder.PathOf($"{Interlocked.Increment(ref files)}-{pack}.xlsx");
        (await RunAsync("export", pack, ["--out", path, .. more])).Done();
        return path;
    }

    private Task<CliRun> RunAsync(string verb, string pack, params string[] more) =>
        Folder.JsonAsync([
            "report",
            verb,
            "--pack",
            pack,
            "--place",
            "khon-kaen",
            "--period",
            "2562",
            .. more,
        ]);

    private Task<CliRun> VerifyAsync(string file) => Folder.JsonAsync("report", "verify", file);

    /// <summary>The figures that a workbook lists, each with what stands in the cell that it names.</summary>
    private static IEnumerable<(string Figure, decimal Value)> Read(string path)
    {
        using var content = File.OpenRead(path);
        using var file = TableFile.Open(content, path).Value!;
        var cells = file
            .Sheets.SelectMany(sheet =>
                sheet.ReadRows().SelectMany(row => row.Cells.Select(cell => (sheet.Name, Cell: cell)))
            )
            .ToDictionary(one => $"{one.Name}!{one.Cell.Address}", one => one.Cell.Text);
        var rows = file
            .Sheets.Single(sheet => sheet.Name is "figures" or "ตัวเลข")
            .ReadRows()
            .Skip(1)
            // The last row seals the list.
            .SkipLast(1)
            .ToList();
        Assert.NotEmpty(rows);
        // A figure in a sentence is shown rounded; verification looks at it.
        foreach (var row in rows.Where(row => !row.At(1).Text.Contains('#', StringComparison.Ordinal)))
        {
            var value = decimal.Parse(
                cells[row.At(1).Text],
                NumberStyles.Float,
                CultureInfo.InvariantCulture
            );
            yield return ($"{row.At(2).Text} {row.At(3).Text}", value);
        }
    }
}
