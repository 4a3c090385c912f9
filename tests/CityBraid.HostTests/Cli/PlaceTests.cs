using System.Text.Json;

namespace CityBraid.Tests.Cli;

/// <summary>The register of places by the command line.</summary>
public sealed class PlaceTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_place_is_listed_as_it_was_added()
    {
        var outline = folder.Write(
            "outline.geojson",
            """{"type":"Polygon","coordinates":[[[102.8,16.4],[102.9,16.4],[102.9,16.5],[102.8,16.4]]]}"""
        );
        var added = await folder.JsonAsync([
            .. CliFolder.AddKhonKaen,
            "--name-en",
            "Khon Kaen",
            "--name-zh",
            "孔敬市",
            "--population",
            "2563=114000",
            "--code",
            "iso-3166-2=TH-40",
            "--boundary",
            outline,
        ]);

        var listed = (await folder.JsonAsync("place", "list")).Done().Json.EnumerateArray().Single();

        Assert.True(JsonElement.DeepEquals(added.Done().Json, listed));
        Assert.Equal("khon-kaen", listed.Text("code"));
        Assert.Equal("Khon Kaen", listed.Text("name"));
        Assert.Equal("เทศบาลนครขอนแก่น", listed.GetProperty("names").Text("th"));
        Assert.Equal("孔敬市", listed.GetProperty("names").Text("zh"));
        Assert.Equal("TH-40", listed.GetProperty("codes").Text("iso-3166-2"));
        Assert.True(listed.GetProperty("has_boundary").GetBoolean());
        Assert.Equal([(2019m, 115000m), (2020m, 114000m)], Populations(listed));
    }

    [Fact]
    public async Task Adding_a_place_again_as_it_is_changes_nothing()
    {
        await folder.AddKhonKaenAsync();

        (await folder.JsonAsync(CliFolder.AddKhonKaen)).Done();

        Assert.Equal(1, (await folder.JsonAsync("place", "list")).Done().Json.GetArrayLength());
    }

    [Fact]
    public async Task Four_processes_that_meet_at_a_fresh_database_all_add_their_place()
    {
        string[] codes = ["p1", "p2", "p3", "p4"];

        var runs = await Task.WhenAll(
            codes.Select(code =>
                folder.StartJsonAsync("place", "add", code, "--name", code, "--country", "TH")
            )
        );

        Assert.All(runs, run => run.Done());
        var listed = (await folder.JsonAsync("place", "list")).Done().Json;
        Assert.Equal(codes, listed.EnumerateArray().Select(place => place.Text("code")));
    }

    [Theory]
    [InlineData("--parent", "nowhere")]
    [InlineData("--boundary", "no-such-file.geojson")]
    [InlineData("--population", "2020=0")]
    [InlineData("--population", "2019=7")]
    public async Task A_place_that_makes_no_sense_is_refused(params string[] more)
    {
        var run = (await folder.JsonAsync([.. CliFolder.AddKhonKaen, .. more])).Refused();

        Assert.NotEmpty(run.Error);
        Assert.Equal(0, (await folder.JsonAsync("place", "list")).Done().Json.GetArrayLength());
    }

    [Fact]
    public async Task The_demonstration_is_synthetic_and_loading_it_again_changes_nothing()
    {
        var first = (await folder.JsonAsync("demo")).Done().Json;
        var second = (await folder.JsonAsync("demo")).Done().Json;

        Assert.Equal(85m, first.GetProperty("import").Number("imported"));
        Assert.Equal(0m, second.GetProperty("import").Number("imported"));
        Assert.Equal(85m, second.GetProperty("import").Number("unchanged"));
        Assert.Equal(folder.Database, second.Text("database"));
        var places = (await folder.JsonAsync("place", "list")).Done().Json.EnumerateArray().ToList();
        Assert.Equal(
            ["ban-mai", "khon-kaen", "nakhon-ratchasima", "thailand"],
            places.Select(place => place.Text("code"))
        );
        Assert.All(places, place => Assert.True(place.GetProperty("synthetic").GetBoolean()));
    }

    [Fact]
    public async Task The_demonstration_leaves_a_real_city_alone()
    {
        await folder.AddKhonKaenAsync();

        var run = (await folder.JsonAsync("demo")).Refused();

        Assert.Equal("demo.place-taken", run.Json.GetProperty("refused").Text("code"));
        var facts = await folder.JsonAsync("facts", "list", "--place", "khon-kaen", "--year", "2019");
        Assert.Equal(0, facts.Done().Json.GetArrayLength());
    }

    private static IEnumerable<(decimal, decimal)> Populations(JsonElement place) =>
        place.List("populations").Select(count => (count.Number("year"), count.Number("persons")));
}
