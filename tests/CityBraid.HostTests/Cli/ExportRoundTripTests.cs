using System.Text.Json;

namespace CityBraid.Tests.Cli;

/// <summary>What went out comes back: nothing changes, figures agree, what differs is named.</summary>
public sealed class ExportRoundTripTests(ExportedCity city) : IClassFixture<ExportedCity>
{
    private CliFolder Folder => city.Folder;

    [Theory]
    [InlineData("tgo")]
    [InlineData("ecrf")]
    [InlineData("ciris")]
    [InlineData("ecrf", "--lang", "th")]
    [InlineData("ciris", "--lang", "zh")]
    public async Task What_was_exported_and_is_imported_again_changes_nothing(
        string format,
        params string[] more
    )
    {
        var before = Folder.DatabaseBytes;

        var report = (await Folder.ImportAsync(await city.ExportAsync(format, more))).Done().Json;

        Assert.Equal((0m, 0m, 85m), Counts(report));
        Assert.Equal(JsonValueKind.Null, report.GetProperty("change").ValueKind);
        Assert.Equal(before, Folder.DatabaseBytes);
    }

    [Theory]
    [InlineData("tgo")]
    [InlineData("ecrf")]
    public async Task One_changed_amount_is_one_change(string format)
    {
        var path = await city.ExportAsync(format);
        ExportedCity.Replace(path, "<v>4000000</v>", "<v>4000001</v>");

        var report = (await Folder.ImportAsync(path, "--preview")).Done().Json;

        Assert.Equal((0m, 1m, 84m), Counts(report));
    }

    [Theory]
    [InlineData("tgo")]
    [InlineData("ecrf")]
    [InlineData("ciris")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("ecrf", "--gwp", "AR6", "--level", "basic+")]
    [InlineData("csv", "--level", "territorial")]
    [InlineData("ciris", "--lang", "th")]
    [InlineData("json", "--lang", "th")]
    public async Task Every_figure_of_a_file_agrees_with_the_inventory(string format, params string[] more)
    {
        var check = (await CheckAsync(await city.ExportAsync(format, more))).Done().Json;

        Assert.Empty(check.List("differ"));
        Assert.InRange(check.Number("figures"), 50m, 5000m);
        Assert.Equal(check.Number("figures"), check.Number("agree"));
    }

    [Fact]
    public async Task A_changed_figure_is_named_with_what_it_should_be()
    {
        var path = await city.ExportAsync("ciris");
        ExportedCity.Replace(path, "<v>208800</v>", "<v>208801</v>");

        var check = (await CheckAsync(path)).Refused().Json;

        var one = Assert.Single(check.List("differ"));
        Assert.Equal("inventory by source › II.1.1 › Gases not stated, tCO2e", one.Text("figure"));
        Assert.Equal(("208801", "208800"), (one.Text("stated"), one.Text("recomputed")));
    }

    [Fact]
    public async Task A_file_that_is_no_export_is_refused()
    {
        var clean = CliFolder.Example("khonkaen-2562-clean.xlsx");

        var check = (await Folder.JsonAsync("inventory", "check-export", clean)).Refused();

        Assert.Equal("exports.not-an-export", check.Json.GetProperty("refused").Text("code"));
    }

    [Fact]
    public async Task An_empty_inventory_is_written_and_read_as_gaps()
    {
        foreach (var format in (string[])["ecrf", "ciris", "tgo", "csv", "json"])
        {
            var path = Folder.PathOf($"empty.{(format is "csv" ? "csv" : format)}");
            (
                await Folder.JsonAsync(
                    "inventory",
                    "export",
                    "--place",
                    "khon-kaen",
                    "--year",
                    "2001",
                    "--format",
                    format,
                    "--out",
                    path
                )
            ).Done();

            var check = (await CheckAsync(path)).Done().Json;

            Assert.InRange(check.Number("figures"), 1m, 5000m);
        }
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over_and_none_is_left_half()
    {
        var path = Folder.Write("there.xlsx", "mine");

        var refused = await Folder.JsonAsync(
            "inventory",
            "export",
            "--place",
            "khon-kaen",
            "--year",
            "2562",
            "--format",
            "ecrf",
            "--out",
            path
        );
        var elsewhere = await Folder.JsonAsync(
            "inventory",
            "export",
            "--place",
            "nowhere",
            "--year",
            "2562",
            "--format",
            "ecrf",
            "--out",
            Folder.PathOf("none.xlsx")
        );

        Assert.Equal("files.occupied", refused.Refused().Json.GetProperty("refused").Text("code"));
        Assert.Equal("mine", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        elsewhere.Refused();
        Assert.False(File.Exists(Folder.PathOf("none.xlsx")));
    }

    [Fact]
    public async Task The_bytes_are_the_same_on_a_Thai_machine()
    {
        foreach (var format in (string[])["csv", "json", "ecrf"])
        {
            var here = await city.ExportAsync(format);
            var there = Folder.PathOf($"thai-{format}");
            Folder.Environment["LANG"] = Folder.Environment["LC_ALL"] = "th_TH.UTF-8";
            var run = await Folder.StartJsonAsync(
                "inventory",
                "export",
                "--place",
                "khon-kaen",
                "--year",
                "2562",
                "--format",
                format,
                "--lang",
                "en",
                "--out",
                there
            );
            Folder.Environment["LANG"] = Folder.Environment["LC_ALL"] = "C.UTF-8";

            run.Done();
            var cancellation = TestContext.Current.CancellationToken;
            Assert.Equal(
                await File.ReadAllBytesAsync(here, cancellation),
                await File.ReadAllBytesAsync(there, cancellation)
            );
        }
    }

    private Task<CliRun> CheckAsync(string path) => Folder.JsonAsync("inventory", "check-export", path);

    private static (decimal, decimal, decimal) Counts(JsonElement report) =>
        (report.Number("imported"), report.Number("changed"), report.Number("unchanged"));
}
