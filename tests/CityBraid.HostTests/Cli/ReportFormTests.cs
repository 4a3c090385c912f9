using CityBraid.Tests.House;

namespace CityBraid.Tests.Cli;

/// <summary>A recipient's form is checked, loaded, filled and taken out of use by commands.</summary>
public sealed class ReportFormTests(KhonKaen city) : IClassFixture<KhonKaen>
{
    private static readonly string Example = Path.Combine(
        Repository.Root,
        "examples",
        "forms",
        "energy-office.csv"
    );

    private CliFolder Folder => city.Folder;

    [Fact]
    public async Task A_form_is_checked_loaded_and_filled_on_the_basis_that_it_states()
    {
        var check = (await RunAsync("check", Example, "--place", "khon-kaen", "--period", "2562"))
            .Done()
            .Json;
        Assert.Equal((3m, 4m), (check.Number("filled"), check.Number("asked")));
        Assert.Empty(check.List("findings"));

        (await RunAsync("install", Example, "--place", "khon-kaen")).Done();
        var filled = (
            await RunAsync("fill", "--pack", "energy-office", "--place", "khon-kaen", "--period", "2562")
        )
            .Done()
            .Json;

        Assert.Equal("khon-kaen 2019 territorial AR5", filled.Text("basis"));
        Assert.Equal("2026", filled.Text("version"));
        var gap = Assert.Single(filled.List("gaps"));
        Assert.Equal("the energy office", gap.Text("who"));

        var file = Folder.PathOf("energy-office.xlsx");
        (
            await RunAsync(
                "export",
                "--pack",
                "energy-office",
                "--place",
                "khon-kaen",
                "--period",
                "2562",
                "--out",
                file
            )
        ).Done();
        var verified = (await RunAsync("verify", file)).Done().Json;
        Assert.Equal(verified.Number("figures"), verified.Number("agree"));

        Assert.Contains(
            "energy-office",
            (await RunAsync("list", "--place", "khon-kaen")).Done().Output,
            StringComparison.Ordinal
        );
        (await RunAsync("remove", "--pack", "energy-office", "--place", "khon-kaen")).Done();
        Assert.DoesNotContain(
            "energy-office",
            (await RunAsync("list", "--place", "khon-kaen")).Done().Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_with_errors_is_told_cell_by_cell_and_not_loaded()
    {
        var path = Folder.PathOf("wrong.csv");
        await File.WriteAllTextAsync(
            path,
            (await File.ReadAllTextAsync(Example, TestContext.Current.CancellationToken))
                .Replace("inventory.scope.1,", "inventory.scope.l,", StringComparison.Ordinal)
                .Replace("GWh", "t", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );

        var check = (await RunAsync("check", path)).Refused();
        var install = (await RunAsync("install", path, "--place", "khon-kaen")).Refused();

        foreach (var output in new[] { check.Output, install.Output })
        {
            Assert.Contains("reports.unknown-name-near", output, StringComparison.Ordinal);
            Assert.Contains("wrong.csv › H16", output, StringComparison.Ordinal);
            Assert.Contains("reports.other-unit", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_would_be_counted_twice_is_told()
    {
        var path = Folder.PathOf("twice.csv");
        await File.WriteAllTextAsync(
            path,
            (await File.ReadAllTextAsync(Example, TestContext.Current.CancellationToken)).Replace(
                "inventory.scope.1,",
                "inventory.total + inventory.scope.1,",
                StringComparison.Ordinal
            ),
            TestContext.Current.CancellationToken
        );

        var check = (await RunAsync("check", path)).Refused();

        Assert.Contains("reports.counted-twice", check.Output, StringComparison.Ordinal);
        Assert.Equal("place", check.Json.GetProperty("pack").Text("subject"));
    }

    [Fact]
    public async Task What_is_no_file_of_a_form_is_told_by_its_path()
    {
        var nothing = (await RunAsync("check", "/dev/null")).Refused();
        var shipped = (await RunAsync("remove", "--pack", "lpa", "--place", "khon-kaen")).Refused();

        Assert.Contains("/dev/null", nothing.Output, StringComparison.Ordinal);
        Assert.Contains("reports.pack-is-shipped", shipped.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_workspace_its_indicators_are_left_unchecked_and_told_so()
    {
        var path = Folder.PathOf("indicators.csv");
        await File.WriteAllTextAsync(
            path,
            (await File.ReadAllTextAsync(Example, TestContext.Current.CancellationToken)).Replace(
                "inventory.scope.1,tCO2e",
                "indicator.trees-planted,",
                StringComparison.Ordinal
            ),
            TestContext.Current.CancellationToken
        );

        var alone = (await RunAsync("check", path)).Done();
        var there = (await RunAsync("check", path, "--place", "khon-kaen")).Refused();

        Assert.Contains("reports.name-unchecked", alone.Output, StringComparison.Ordinal);
        Assert.Contains("reports.unknown-name", there.Output, StringComparison.Ordinal);
    }

    private Task<CliRun> RunAsync(string verb, params string[] more) =>
        Folder.JsonAsync(["report", verb, .. more]);
}
