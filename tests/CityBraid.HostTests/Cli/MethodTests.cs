using System.Text.Json;

namespace CityBraid.Tests.Cli;

/// <summary>The methods and notation keys by the command line.</summary>
public sealed class MethodTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_methods_example_is_a_valid_input()
    {
        var methods = (await folder.JsonAsync("inventory", "methods")).Done().Json.EnumerateArray();

        foreach (var name in methods.Select(method => method.Text("name")!))
        {
            var example = (await folder.JsonAsync("inventory", "method", name, "--example")).Done();
            var input = folder.Write("input.json", example.Output);

            var answer = (await folder.JsonAsync("inventory", "method", name, "--input", input)).Done().Json;

            Assert.True(
                answer.Number("tco2e") != 0m || HasAny(answer, "pollutants") || HasAny(answer, "amounts"),
                name
            );
            Assert.NotEmpty(answer.List("trace"));
        }
    }

    [Fact]
    public async Task Diesel_burnt_gives_the_gases_of_its_energy()
    {
        var input = folder.Write(
            "input.json",
            """
            {"fuel":"diesel","amount":{"value":1000,"unit":"GJ"},"sector":"manufacturing","country":"TH"}
            """
        );

        var answer = await folder.JsonAsync(
            "inventory",
            "method",
            "fuel-combustion",
            "--input",
            input,
            "--gwp",
            "AR5"
        );

        // A terajoule gives 74,100 kg CO2, 3 kg CH4, 0.6 kg N2O; AR5 weighs CH4 28 and N2O 265 times.
        Assert.Equal(
            [("CO2", 74100m), ("CH4-fossil", 3m), ("N2O", 0.6m)],
            answer.Done().Json.List("gases").Select(gas => (gas.Text("gas")!, gas.Number("kg")))
        );
        Assert.Equal((74100m + (3m * 28m) + (0.6m * 265m)) / 1000m, answer.Json.Number("tco2e"));
    }

    [Fact]
    public async Task Bad_input_of_a_method_is_refused_with_all_findings()
    {
        var input = folder.Write(
            "input.json",
            """{"fuel":"dragon fire","amount":{"value":1,"unit":"furlong"},"sector":"manufacturing"}"""
        );

        var run = await folder.JsonAsync("inventory", "method", "fuel-combustion", "--input", input);

        Assert.NotEmpty(run.Refused().Errors);
        Assert.Equal(JsonValueKind.Object, run.Json.GetProperty("refused").ValueKind);
    }

    [Fact]
    public async Task Notation_keys_are_stated_in_bulk_and_answer_their_references()
    {
        await folder.AddKhonKaenAsync();
        string[] of = ["--place", "khon-kaen", "--year", "2562"];

        (await folder.JsonAsync(["inventory", "notation", "state", "NO", "II.3.1", "II.4.1", .. of])).Done();

        var listed = (await folder.JsonAsync(["inventory", "notation", "list", .. of])).Done().Json;
        Assert.Equal(
            [("II.3.1", "NO"), ("II.4.1", "NO")],
            listed.EnumerateArray().Select(one => (one.Text("gpc")!, one.Text("key")!))
        );
        var inventory = (await folder.JsonAsync(["inventory", "compile", .. of])).Done().Json;
        Assert.Equal(2m, inventory.GetProperty("completeness").Number("accounted"));
        Assert.Equal(JsonValueKind.Null, inventory.GetProperty("total_tco2e").ValueKind);
    }

    [Fact]
    public async Task A_notation_key_is_withdrawn_by_the_command_line()
    {
        await folder.AddKhonKaenAsync();
        string[] of = ["--place", "khon-kaen", "--year", "2562"];
        (await folder.JsonAsync(["inventory", "notation", "state", "NO", "II.3.1", "II.4.1", .. of])).Done();

        var left = (await folder.JsonAsync(["inventory", "notation", "withdraw", "II.3.1", .. of]))
            .Done()
            .Json;
        var again = await folder.JsonAsync(["inventory", "notation", "withdraw", "II.3.1", .. of]);

        Assert.Equal("II.4.1", Assert.Single(left.EnumerateArray()).Text("gpc"));
        Assert.Equal("inventory.notation-not-stated", Assert.Single(again.Refused().Errors).Code);
    }

    [Fact]
    public async Task A_key_that_needs_a_reason_is_refused_without_one_and_nothing_is_kept()
    {
        await folder.AddKhonKaenAsync();
        string[] of = ["--place", "khon-kaen", "--year", "2562"];

        var run = await folder.JsonAsync(["inventory", "notation", "state", "NE", "I.4.1", "I.5.1", .. of]);

        Assert.Equal(2, run.Refused().Errors.Count);
        var listed = (await folder.JsonAsync(["inventory", "notation", "list", .. of])).Done().Json;
        Assert.Equal(0, listed.GetArrayLength());
    }

    [Fact]
    public async Task A_calculation_is_kept_listed_compiled_withdrawn_and_restored()
    {
        await folder.AddKhonKaenAsync();
        string[] of = ["--place", "khon-kaen", "--year", "2562"];
        string[] verb = ["inventory", "calculation"];
        var input = folder.Write(
            "landfill.json",
            """
            { "deposits": [ { "year": 2018, "mass": { "value": 1000, "unit": "t" } } ],
              "waste": "food", "climate": "tropical-wet", "site": "managed" }
            """
        );
        string[] add =
        [
            .. verb,
            "add",
            "first-order-decay",
            "--input",
            input,
            "--source",
            "เครื่องชั่ง",
            "--quality",
            "measured",
            .. of,
        ];

        var wrong = await folder.JsonAsync([.. add, "--reference", "III.2.1"]);
        Assert.Equal("inventory.reference-not-of-method", Assert.Single(wrong.Refused().Errors).Code);
        var kept = (await folder.JsonAsync([.. add, "--reference", "III.1.1"])).Done().Json;
        Assert.Equal((1m, "III.1.1"), (kept.Number("number"), kept.Text("gpc")));

        var inventory = (await folder.JsonAsync(["inventory", "compile", .. of])).Done().Json;
        var row = Assert.Single(inventory.GetProperty("rows").EnumerateArray());
        Assert.Equal(
            ("III.1.1", "first-order-decay", "เครื่องชั่ง"),
            (row.Text("gpc"), row.Text("method"), row.Text("where"))
        );
        Assert.Equal(
            inventory.GetProperty("total_tco2e").GetDecimal(),
            row.GetProperty("tco2e").GetDecimal()
        );

        (await folder.JsonAsync([.. verb, "withdraw", "1", .. of])).Done();
        var listed = (await folder.JsonAsync([.. verb, "list", .. of])).Done().Json;
        Assert.True(Assert.Single(listed.EnumerateArray()).GetProperty("withdrawn").GetBoolean());
        var without = (await folder.JsonAsync(["inventory", "compile", .. of])).Done().Json;
        Assert.Equal(JsonValueKind.Null, without.GetProperty("total_tco2e").ValueKind);

        (await folder.JsonAsync([.. verb, "restore", "1", .. of])).Done();
        var again = (await folder.JsonAsync(["inventory", "compile", .. of])).Done().Json;
        Assert.Equal(
            inventory.GetProperty("total_tco2e").GetDecimal(),
            again.GetProperty("total_tco2e").GetDecimal()
        );
    }

    private static bool HasAny(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var some) && some.GetArrayLength() > 0;
}
