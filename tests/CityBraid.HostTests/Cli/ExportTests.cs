using System.Globalization;
using System.Text;
using System.Text.Json;
using CityBraid.Tables;

namespace CityBraid.Tests.Cli;

/// <summary>An inventory goes out as a file: its figures are the city's, by hand.</summary>
public sealed class ExportTests(ExportedCity city) : IClassFixture<ExportedCity>
{
    private const decimal Total = 490_000m;

    /// <summary>The city's rows, computed by hand from its form.</summary>
    private static readonly (string Gpc, string Activity, decimal Tonnes)[] ByHand =
    [
        ("I.1.1", "fuel.lpg.residential", 18_600m),
        ("I.1.2", "electricity.residential", 120_000m),
        ("I.2.2", "electricity.commercial", 90_000m),
        ("II.1.1", "fuel.diesel.road", 129_600m),
        ("II.1.1", "fuel.gasoline-and-gasohol.road", 79_200m),
        ("III.1.1", "waste.landfill", 45_000m),
        ("III.4.1", "wastewater.domestic", 7_600m),
    ];

    [Fact]
    public async Task Csv_has_a_row_for_each_computed_row_and_each_reference_without_one()
    {
        var rows = Rows(await city.ExportAsync("csv"));

        Assert.Equal("form", rows[0][0]);
        var at = rows[0].ToList();
        string Cell(string[] row, string column) => row[at.IndexOf(column)];

        var computed = rows.Skip(1).Where(row => Cell(row, "tco2e").Length > 0).ToArray();
        Assert.Equal(
            ByHand,
            computed
                .Select(row => (Cell(row, "gpc"), Cell(row, "activity"), Number(Cell(row, "tco2e"))))
                .Order()
        );
        var diesel = computed.Single(row => Cell(row, "activity") == "fuel.diesel.road");
        Assert.Equal(
            ("48000000", "l", "2.7", "kgCO2e/l"),
            (
                Cell(diesel, "amount"),
                Cell(diesel, "unit"),
                Cell(diesel, "factor"),
                Cell(diesel, "factor_unit")
            )
        );
        Assert.Equal(("2019", "AR5"), (Cell(diesel, "year"), Cell(diesel, "gwp")));
        Assert.Equal("khonkaen-2562-clean.xlsx › แบบฟอร์ม › E8:P8", Cell(diesel, "where"));
        Assert.Equal("NO", Cell(rows.Single(row => Cell(row, "gpc") == "II.3.1"), "notation"));
        Assert.Equal("gap", Cell(rows.Single(row => Cell(row, "gpc") == "II.2.1"), "notation"));
        Assert.DoesNotContain("2562", rows.Skip(1).Select(row => Cell(row, "year")));
    }

    [Fact]
    public async Task Csv_begins_with_a_mark_and_runs_no_formula()
    {
        var bytes = await File.ReadAllBytesAsync(
            await city.ExportAsync("csv"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Contains(
            "\"'=HYPERLINK(\"\"http://x\"\") no river\nat all\"",
            Encoding.UTF8.GetString(bytes),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Json_holds_what_compile_tells_and_the_facts()
    {
        var document = JsonElement.Parse(
            await File.ReadAllTextAsync(await city.ExportAsync("json"), TestContext.Current.CancellationToken)
        );
        var compiled = await city.Folder.JsonAsync(
            "inventory",
            "compile",
            "--place",
            "khon-kaen",
            "--year",
            "2562"
        );

        Assert.Equal("citybraid-inventory", document.Text("schema"));
        Assert.Equal(1m, document.Number("version"));
        var inventory = document.GetProperty("inventory");
        Assert.Equal(Total, inventory.Number("total_tco2e"));
        Assert.True(JsonElement.DeepEquals(compiled.Done().Json, inventory), "not what compile tells");
        Assert.Equal(85, document.List("facts").Count);
    }

    [Theory]
    [InlineData("ecrf", "en")]
    [InlineData("ecrf", "th")]
    [InlineData("ecrf", "zh")]
    [InlineData("ciris", "en")]
    [InlineData("ciris", "th")]
    [InlineData("ciris", "zh")]
    public async Task Workbooks_hold_every_reference_with_a_number_a_key_or_a_gap(string format, string lang)
    {
        using var file = Opened(await city.ExportAsync(format, "--lang", lang));

        // Six of the form, and two that tell how its figures came about.
        Assert.Equal(8, file.Sheets.Count);
        var rows = file.Sheets[2].ReadRows().ToList();
        var titles = rows[0].Cells.ToDictionary(cell => cell.Text, cell => cell.Column);
        var (total, key) = lang switch
        {
            "en" => (titles["Total, tCO2e"], titles["Notation key"]),
            "th" => (titles["รวม (tCO2e)"], titles["รหัสแทนค่า"]),
            _ => (titles["合计 (tCO2e)"], titles["标记键"]),
        };
        decimal? Tonnes(string gpc) =>
            rows.Single(row => row.At(1).Text == gpc).At(total).TryNumber(out var tonnes) ? tonnes : null;

        Assert.Equal(208_800m, Tonnes("II.1.1"));
        Assert.Null(Tonnes("II.2.1"));
        Assert.Equal("gap", rows.Single(row => row.At(1).Text == "II.2.1").At(key).Text);
        Assert.Equal("NO", rows.Single(row => row.At(1).Text == "II.3.1").At(key).Text);
        Assert.Equal("IE", rows.Single(row => row.At(1).Text == "II.4.1").At(key).Text);
        Assert.Equal(Total, Tonnes("Σ"));
        var above = rows.Skip(1).Where(row => row.At(1).Text != "Σ");
        Assert.Equal(Total, above.Sum(row => row.At(total).TryNumber(out var tonnes) ? tonnes : 0m));
    }

    [Theory]
    [InlineData("en", "none of the recipient's official templates")]
    [InlineData("th", "ไม่ใช่แบบฟอร์มทางการของผู้รับ")]
    [InlineData("zh", "并非接收方官方模板")]
    public async Task Workbooks_say_their_basis_and_that_they_are_no_official_template(
        string lang,
        string status
    )
    {
        foreach (var format in (string[])["ecrf", "ciris", "tgo"])
        {
            using var file = Opened(await city.ExportAsync(format, "--lang", lang));
            var sheet = format is "tgo"
                ? file.Sheets.Single(one => one.Name is "เกี่ยวกับไฟล์นี้")
                : file.Sheets[0];
            var values = sheet.ReadRows().Select(row => row.At(2).Text).ToList();

            string[] basis = [format, "2", "khon-kaen", "2019", "2019-01-01/2019-12-31", "basic", "AR5"];
            Assert.Empty(basis.Except(values));
            Assert.Contains("490000", values);
            var spoken = format is "tgo" ? "ไม่ใช่แบบฟอร์มทางการของผู้รับ" : status;
            Assert.Contains(values, value => value.Contains(spoken, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_monthly_form_counts_in_the_Buddhist_era_and_holds_the_months()
    {
        using var file = Opened(await city.ExportAsync("tgo"));

        var rows = file.Sheets[0].ReadRows().ToList();
        Assert.Equal(("ข้อมูลประจำปี พ.ศ.", "2562"), (rows[0].At(1).Text, rows[0].At(2).Text));
        Assert.Equal(("จำนวนประชากร (คน)", "115000"), (rows[1].At(1).Text, rows[1].At(2).Text));
        var water = rows.Single(row => row.At(1).Text == "น้ำเสียชุมชน");
        Assert.Equal("tCO2e", water.At(2).Text);
        Assert.Equal(("633", "637", "7600"), (water.At(4).Text, water.At(15).Text, water.At(16).Text));
    }

    private static TableFile Opened(string path)
    {
        using var stream = File.OpenRead(path);
        var opened = TableFile.Open(stream, "f.xlsx");
        Assert.Null(opened.Refusal);
        return opened.Value!;
    }

    private static List<string[]> Rows(string path)
    {
        using var stream = File.OpenRead(path);
        using var file = TableFile.Open(stream, "f.csv").Value!;
        var rows = file.Sheets[0].ReadRows().ToList();
        var width = rows[0].Cells[^1].Column;
        return
        [
            .. rows.Select(row => Enumerable.Range(1, width).Select(column => row.At(column).Text).ToArray()),
        ];
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
