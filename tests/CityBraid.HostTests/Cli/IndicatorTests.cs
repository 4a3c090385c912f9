using System.Text.Json;

namespace CityBraid.Tests.Cli;

/// <summary>Formulas and roll-ups by the command line.</summary>
public sealed class IndicatorTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("indicators", "evaluate")]
    [InlineData("logframe", "rollup")]
    public async Task The_example_is_a_valid_input(string group, string verb)
    {
        var example = (await folder.JsonAsync(group, verb, "--example")).Done();
        var input = folder.Write("input.json", example.Output);

        (await folder.JsonAsync(group, verb, "--input", input)).Done();
    }

    [Fact]
    public async Task A_ratio_is_told_with_both_parts()
    {
        var answer = (
            await AskAsync(
                """
                {"formula":"a / b","values":[{"name":"a","value":24},{"name":"b","value":12}],
                 "factor":100}
                """
            )
        ).Done().Json;

        Assert.Equal(
            (200m, 24m, 12m),
            (answer.Number("value"), answer.Number("numerator"), answer.Number("denominator"))
        );
        Assert.False(answer.TryGetProperty("reason", out _));
    }

    [Fact]
    public async Task No_value_is_null_with_its_reason_and_no_failure()
    {
        var answer = (
            await AskAsync("""{"formula":"a / b","values":[{"name":"a","value":5},{"name":"b","value":0}]}""")
        )
            .Done()
            .Json;

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("value").ValueKind);
        Assert.Equal("zero-denominator", answer.Text("reason"));
    }

    [Fact]
    public async Task Bad_input_is_refused_with_all_findings()
    {
        var run = await AskAsync("""{"formula":"watr + papr","values":[{"name":"water","value":5}]}""");

        Assert.Equal(2, run.Refused().Errors.Count);
    }

    [Fact]
    public async Task A_roll_up_with_an_error_is_told_with_its_values_and_fails()
    {
        var input = folder.Write(
            "input.json",
            """
            {"projects":[{"id":"p"}],"indicators":[{"id":"i"}],"updates":[
              {"project":"p","indicator":"i","period":"2019","value":17,"approved":true},
              {"project":"p","indicator":"i","period":"2019","value":"many","approved":true}]}
            """
        );

        var run = await folder.JsonAsync("logframe", "rollup", "--input", input);

        Assert.Equal(1, run.ExitCode);
        var value = Assert.Single(run.Json.List("values"));
        Assert.Equal((17m, "2019"), (value.Number("value"), value.Text("period")));
        Assert.False(value.GetProperty("complete").GetBoolean());
        Assert.Empty(value.List("disaggregation"));
        Assert.Equal(
            "cooperation.rollup-text-in-number",
            Assert.Single(run.Json.List("findings")).Text("code")
        );
    }

    [Fact]
    public async Task Neither_an_input_nor_the_example_is_wrong_usage() =>
        Assert.Equal(2, (await folder.JsonAsync("indicators", "evaluate")).ExitCode);

    private Task<CliRun> AskAsync(string document) =>
        folder.JsonAsync("indicators", "evaluate", "--input", folder.Write("input.json", document));
}
