using System.Globalization;
using CityBraid.Cli;
using CityBraid.Facts;
using CityBraid.Words;

namespace CityBraid.Tests.Cli;

/// <summary>Importing, correcting and taking back.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Header = "variable,place,period,value,unit,source,quality\n";
    private const string Diesel = "fuel.diesel.road,khon-kaen,2019-01,1000,l,depot,measured\n";

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_preview_saves_nothing()
    {
        await folder.AddKhonKaenAsync();
        var before = folder.DatabaseBytes;

        var preview = (await ImportAsync(Diesel, "--preview")).Done().Json;

        Assert.Equal(1m, preview.Number("imported"));
        Assert.True(preview.GetProperty("preview").GetBoolean());
        Assert.Equal(before, folder.DatabaseBytes);
    }

    [Fact]
    public async Task A_changed_file_tells_what_it_changes()
    {
        await folder.AddKhonKaenAsync();
        await ImportAsync(Diesel);

        var changed = (await ImportAsync(Diesel.Replace("1000", "1200", StringComparison.Ordinal)))
            .Done()
            .Json;

        Assert.Equal(1m, changed.Number("changed"));
        var difference = Assert.Single(changed.List("differences"));
        Assert.Equal(1000m, difference.GetProperty("before").Number("value"));
        Assert.Equal(1200m, difference.GetProperty("after").Number("value"));
    }

    [Theory]
    [InlineData("n\n", 1000)]
    [InlineData("", 1000)]
    [InlineData("y\n", 1200)]
    [InlineData("yes\n", 1200)]
    public async Task A_person_sees_the_differences_and_is_asked(string answer, int value)
    {
        await folder.AddKhonKaenAsync();
        await ImportAsync(Diesel);
        var path = folder.Write(
            "tidy.csv",
            Header + Diesel.Replace("1000", "1200", StringComparison.Ordinal)
        );

        var asked = await CliFolder.TalkAsync(
            answer,
            [
                "facts",
                "import",
                path,
                "--place",
                "khon-kaen",
                "--language",
                "en",
                "--database",
                folder.Database,
            ]
        );

        Assert.Contains("1,200 l", asked.Done().Output, StringComparison.Ordinal);
        Assert.Contains("(y/n)", asked.Error, StringComparison.Ordinal);
        Assert.Equal(value, await ValueAsync());
    }

    [Fact]
    public async Task With_yes_nobody_is_asked()
    {
        await folder.AddKhonKaenAsync();
        await ImportAsync(Diesel);
        var path = folder.Write(
            "tidy.csv",
            Header + Diesel.Replace("1000", "1200", StringComparison.Ordinal)
        );

        var run = await CliFolder.TalkAsync(
            "n\n",
            ["facts", "import", path, "--place", "khon-kaen", "--yes", "--database", folder.Database]
        );

        Assert.Equal(string.Empty, run.Done().Error);
        Assert.Equal(1200m, await ValueAsync());
    }

    [Fact]
    public void The_number_of_a_change_is_shown_as_undo_takes_it()
    {
        var report = new ImportReport("tidy", 1, 1, 0, [], [], [], Change: 12345);
        using var output = new StringWriter();
        using var terminal = new Terminal(
            output,
            TextWriter.Null,
            TextReader.Null,
            HasPerson: false,
            Width: 120
        );

        terminal.Show(ImportPage.Of(report, isPreview: false, Reader.Of(Language.English)));

        Assert.Contains("'citybraid facts undo 12345'", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_can_be_undone_and_both_are_told()
    {
        await folder.AddKhonKaenAsync();
        var import = (await ImportAsync(Diesel)).Done().Json;
        var number = import.Number("change").ToString(CultureInfo.InvariantCulture);

        var undo = (await folder.JsonAsync("facts", "undo", number)).Done().Json;

        Assert.Equal(import.Number("change"), undo.Number("undone"));
        Assert.Equal(0, (await FactsAsync()).Json.GetArrayLength());
        var changes = (await folder.JsonAsync("facts", "changes", "--place", "khon-kaen")).Done().Json;
        Assert.Equal(["undo", "import"], changes.EnumerateArray().Select(change => change.Text("kind")));
    }

    [Fact]
    public async Task A_fact_says_again_what_a_revision_said()
    {
        await folder.AddKhonKaenAsync();
        await ImportAsync(Diesel);
        await ImportAsync(Diesel.Replace("1000", "1200", StringComparison.Ordinal));
        string[] fact =
        [
            "--place",
            "khon-kaen",
            "--variable",
            "fuel.diesel.road",
            "--period",
            "2562-01",
            "--revision",
            "1",
        ];

        var late = await folder.JsonAsync(["facts", "restore", .. fact, "--seen", "1"]);
        var restored = (await folder.JsonAsync(["facts", "restore", .. fact, "--seen", "2"])).Done().Json;

        Assert.Equal(1, late.ExitCode);
        Assert.Equal((1m, 3m), (restored.Number("revision"), restored.Number("change")));
        var history = (await folder.JsonAsync(["facts", "history", .. fact[..^2]])).Done().Json;
        Assert.Equal(
            [1000m, 1200m, 1000m],
            history.EnumerateArray().Select(entry => entry.GetProperty("fact").Number("value"))
        );
        Assert.Equal("restoration", history[2].GetProperty("change").Text("kind"));
    }

    [Fact]
    public async Task The_history_of_a_fact_is_told_from_its_beginning()
    {
        await folder.AddKhonKaenAsync();
        await ImportAsync(Diesel);
        await ImportAsync(Diesel.Replace("1000", "1200", StringComparison.Ordinal));

        var history = await folder.JsonAsync(
            "facts",
            "history",
            "--place",
            "khon-kaen",
            "--variable",
            "fuel.diesel.road",
            "--period",
            "2562-01"
        );

        var entries = history.Done().Json.EnumerateArray().ToList();
        Assert.Equal([1m, 2m], entries.Select(entry => entry.Number("revision")));
        Assert.Equal([1000m, 1200m], entries.Select(entry => entry.GetProperty("fact").Number("value")));
        Assert.All(
            entries,
            entry => Assert.Equal("local administrator", entry.GetProperty("change").Text("actor"))
        );
    }

    [Fact]
    public async Task A_table_of_ones_own_is_read_through_a_mapping_that_is_remembered()
    {
        await folder.AddKhonKaenAsync();
        var mapping = (await folder.HereAsync("facts", "mapping", "example")).Done().Output;
        (await folder.JsonAsync("facts", "mapping", "save", "works", folder.Write("m.json", mapping))).Done();
        var table = folder.Write(
            "works.csv",
            "Item,Month,Amount,Unit\nPumping stations,2019-01,5000,kWh\nTotal,2019-01,5000,kWh\n"
        );

        var import = await folder.ImportAsync(table, "--mapping", "works");

        Assert.Equal(1m, import.Done().Json.Number("imported"));
        var list = (await folder.JsonAsync("facts", "mapping", "list")).Done().Json;
        Assert.Equal(["works"], list.EnumerateArray().Select(one => one.Text("name")));
        var fact = (await FactsAsync()).Json.EnumerateArray().Single();
        Assert.Equal("electricity.commercial", fact.Text("variable"));
        Assert.Equal("measured", fact.Text("quality"));
    }

    [Theory]
    [InlineData("{", "files.not-json")]
    [InlineData("{\"columns\":{\"colour\":\"X\"}}", "files.unknown-part")]
    [InlineData("{\"colums\":{}}", "files.not-json")]
    public async Task A_mapping_that_is_none_is_refused(string text, string code)
    {
        var run = await folder.JsonAsync("facts", "mapping", "save", "m", folder.Write("m.json", text));

        Assert.Equal(code, run.Refused().Json.GetProperty("refused").Text("code"));
    }

    private async Task<CliRun> ImportAsync(string rows, params string[] more) =>
        await folder.ImportAsync(folder.Write("tidy.csv", Header + rows), more);

    private async Task<CliRun> FactsAsync() =>
        (await folder.JsonAsync("facts", "list", "--place", "khon-kaen", "--year", "2019")).Done();

    private async Task<decimal> ValueAsync() =>
        (await FactsAsync()).Json.EnumerateArray().Single().Number("value");
}
