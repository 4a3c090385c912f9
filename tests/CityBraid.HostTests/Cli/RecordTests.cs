using System.Text.Json;

namespace CityBraid.Tests.Cli;

/// <summary>Records of cooperation, listed by the command line after the demonstration was loaded.</summary>
public sealed class RecordTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_demonstration_brings_four_programmes_and_its_lists_are_told_as_documents()
    {
        var demo = (await folder.JsonAsync("demo")).Done().Json;
        var again = (await folder.JsonAsync("demo")).Done().Json;
        var frameworks = await ListAsync("frameworks", "list", "--workspace", "asean-china");
        var projects = await ListAsync("projects", "list");
        var meetings = await ListAsync("meetings", "list", "--workspace", "urban-nexus", "--naming", "vn");

        Assert.Equal(
            ["asean-china", "low-carbon-cities", "unep-unhabitat", "urban-nexus"],
            demo.List("programmes").Select(one => one.Text("workspace"))
        );
        Assert.All(again.List("programmes"), one => Assert.Equal(0m, one.Number("added")));
        var framework = frameworks.Single(one => one.Text("code") == "fw-asean-china-env-2021-2025");
        Assert.Equal("expired", framework.Text("standing"));
        Assert.Equal("2021", framework.GetProperty("fields").Text("valid_from"));
        Assert.Equal(19, projects.Count);
        Assert.Equal(
            "partly",
            projects.Single(one => one.Text("code") == "example-shade-streets").Text("standing")
        );
        Assert.Equal(2, meetings.Count);
    }

    [Fact]
    public async Task The_tables_of_contributions_are_told_with_what_is_not_reported_and_why()
    {
        (await folder.JsonAsync("demo")).Done();
        var all = await ListAsync("ndc", "tables", "--workspace", "urban-nexus");
        var one = await ListAsync("ndc", "tables", "--workspace", "urban-nexus", "--table", "ii.5");
        var unknown = await folder.JsonAsync(
            "ndc",
            "tables",
            "--workspace",
            "urban-nexus",
            "--table",
            "III.1"
        );

        Assert.Equal(
            ["II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "II.7", "II.8", "II.9", "II.10"],
            all.Select(table => table.Text("number"))
        );
        var measures = Assert.Single(one).List("rows");
        Assert.Equal(
            [null, 42m, 48m],
            measures.Select(row =>
                row.GetProperty("cells").TryGetProperty("measured", out var cell)
                    ? cell.Number("number")
                    : (decimal?)null
            )
        );
        Assert.Equal("not-validated", all[0].List("held").Single().List("gaps").Single().Text("reason"));
        Assert.NotEqual(0, unknown.ExitCode);
        Assert.Contains("II.4", unknown.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("logframe", 1)]
    [InlineData("indicator", 4)]
    [InlineData("indicator-report", 3)]
    public async Task What_goes_out_as_a_workbook_comes_back_unchanged(string kind, int count)
    {
        (await folder.JsonAsync("demo")).Done();
        string[] asked = ["--workspace", "urban-nexus", "--records", kind];
        var path = folder.PathOf("out.xlsx");
        var written = (await folder.JsonAsync(["logframe", "export", .. asked, "--out", path])).Done();
        var read = (await folder.JsonAsync(["logframe", "import", path, .. asked])).Done().Json;

        Assert.Equal(count, written.Json.Number("records"));
        Assert.Equal(
            (0m, 0m, (decimal)count),
            (read.Number("added"), read.Number("changed"), read.Number("unchanged"))
        );
        (await folder.JsonAsync(["logframe", "import", "no.xlsx", .. asked])).Refused();
    }

    [Fact]
    public async Task Logframes_are_told_with_targets_and_what_is_to_be_mended()
    {
        (await folder.JsonAsync("demo")).Done();

        var frame = Assert.Single(await ListAsync("logframe", "show", "--workspace", "urban-nexus"));

        Assert.NotEmpty(frame.List("rows"));
        Assert.All(
            frame.List("findings"),
            finding => Assert.StartsWith("cooperation.", finding.Text("code"), StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("logframe", "show")]
    [InlineData("logframe", "export", "--out", "none.xlsx")]
    [InlineData("ndc", "tables")]
    [InlineData("projects", "list")]
    public async Task A_workspace_that_there_is_not_is_refused_and_not_empty(params string[] verb)
    {
        (await folder.JsonAsync("place", "list")).Done();

        var run = await folder.JsonAsync([.. verb, "--workspace", "nowhere"]);

        run.Refused();
        Assert.Contains("nowhere", run.Output, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<JsonElement>> ListAsync(params string[] arguments) =>
        [.. (await folder.JsonAsync(arguments)).Done().Json.EnumerateArray()];
}
