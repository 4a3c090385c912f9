using System.Text.Json;

namespace CityBraid.Tests.Cli;

/// <summary>What stands on which stream, and how.</summary>
public sealed class AnswerTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_refusal_is_a_document_and_a_sentence_beside_it()
    {
        var run = (
            await folder.JsonAsync("inventory", "compile", "--place", "nowhere", "--year", "2019")
        ).Refused();

        var refused = run.Json.GetProperty("refused");
        Assert.Equal("not-found", refused.Text("kind"));
        Assert.Equal(refused.Text("message"), run.Error.TrimEnd('\n'));
    }

    [Fact]
    public async Task Letters_of_every_script_are_written_as_they_are()
    {
        await folder.AddKhonKaenAsync();

        var run = (await folder.JsonAsync("place", "list")).Done();

        Assert.Contains("เทศบาลนครขอนแก่น", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_are_written_in_all_digits_without_exponent()
    {
        await folder.AddKhonKaenAsync();
        var table = folder.Write(
            "tidy.csv",
            "variable,place,period,value,unit\nfuel.diesel.road,khon-kaen,2019-01,0.00000001230,l\n"
        );
        (await folder.ImportAsync(table)).Done();

        var list = await folder.JsonAsync("facts", "list", "--place", "khon-kaen", "--year", "2019");

        Assert.Contains("\"value\": 0.0000000123,", list.Done().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moments_are_written_as_ISO_8601()
    {
        await folder.AddKhonKaenAsync();
        await folder.ImportAsync(CliFolder.Example("khonkaen-2562-clean.xlsx"));

        var change = (await folder.JsonAsync("facts", "changes", "--place", "khon-kaen"))
            .Done()
            .Json.EnumerateArray()
            .Single();

        Assert.Matches(@"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$", change.Text("at"));
    }

    [Fact]
    public async Task A_database_that_is_none_is_a_failure_of_the_environment()
    {
        folder.Write("test.db", "I am no database, and long enough to be seen as none at all.");

        var run = (await folder.StartJsonAsync("place", "list")).Ended(70);

        Assert.Equal(string.Empty, run.Output);
        Assert.Contains("test.db", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_told_in_full_when_asked()
    {
        folder.Write("test.db", "I am no database, and long enough to be seen as none at all.");

        var run = (await folder.JsonAsync("place", "list", "--verbose")).Ended(70);

        Assert.Contains("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_lies_in_the_users_data_directory_unless_told_otherwise()
    {
        folder.Environment["XDG_DATA_HOME"] = folder.PathOf("data");

        var run = (await folder.StartAsync("place", "list", "--json")).Done();

        Assert.Equal(JsonValueKind.Array, run.Json.ValueKind);
        Assert.True(File.Exists(Path.Combine(folder.PathOf("data"), "citybraid", "citybraid.db")));
    }
}
