using System.Text.Json.Nodes;
using CityBraid.Tests.Inventory;
using CityBraid.Web;

namespace CityBraid.Tests.Web.Reports;

/// <summary>A question that came with a file is answered or not; it never breaks anything.</summary>
public sealed class ProofMethodsTests
{
    private const int Seed = 20_191_231;

    private static readonly Dictionary<string, (decimal, string)> NoInputs = new(StringComparer.Ordinal);
    private static readonly ProofMethods Methods = new(OurTables.Whole, OurTables.Methods);

    private static readonly string[] Values =
    [
        "null",
        "true",
        "0",
        "-1",
        "1e28",
        "79228162514264337593543950335",
        "1e-28",
        "1e400",
        "2147483648",
        "\"\"",
        "\"NaN\"",
        "\"\\ud800\"",
        "[]",
        "[[]]",
        "{}",
        """{"value":0,"unit":"t"}""",
        """{"value":-1e28,"unit":"kg"}""",
        """{"value":1e28,"unit":"Gt"}""",
        """{"value":1,"unit":"t^999999999"}""",
        """{"value":1,"unit":"((((((((((t"}""",
        """{"value":1}""",
        """{"a":1,"a":2}""",
    ];

    [Theory]
    [InlineData("""{"method":"a","method":"b","input":{"x":1}}""")]
    [InlineData("""{"method":"a","input":{"x":1,"x":2}}""")]
    [InlineData("""{"method":"a","input":[]}""")]
    [InlineData("""{"method":1,"input":{}}""")]
    [InlineData("""{"method":"fuel-combustion","input":{},"year":1e30}""")]
    [InlineData("""{"method":"fuel-combustion","input":{},"year":"x"}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("\uD800")]
    public void A_question_that_is_none_has_no_answer(string document) =>
        Assert.Null(Methods.FindAnswer(document, NoInputs));

    [Fact]
    public void A_question_that_nests_without_end_has_no_answer() =>
        Assert.Null(
            Methods.FindAnswer(
                """{"method":"a","input":{"x":""" + string.Concat(Enumerable.Repeat("[", 100_000)),
                NoInputs
            )
        );

    [Fact]
    public void An_input_that_was_worked_out_may_be_any_number()
    {
        foreach (var method in OurTables.Methods.All)
        {
            var document = new JsonObject
            {
                ["method"] = method.Description.Name,
                ["input"] = JsonNode.Parse(method.Description.Example),
                ["result"] = "CO2e",
            }.ToJsonString();
            foreach (var value in (decimal[])[decimal.MaxValue, decimal.MinValue, 0m, 1e-28m])
            {
                Dictionary<string, (decimal, string)> inputs = new(StringComparer.Ordinal)
                {
                    [method.Description.ActivityInput] = (value, "t"),
                };
                Assert.Null(Record.Exception(() => Methods.FindAnswer(document, inputs)));
            }
        }
    }

    [Fact]
    public void Whatever_stands_in_a_question_nothing_breaks()
    {
        var chance = new Random(Seed);
        foreach (var method in OurTables.Methods.All)
        {
            for (var time = 0; time < 100; time++)
            {
                var input = JsonNode.Parse(method.Description.Example)!.AsObject();
                var name = input.ElementAt(chance.Next(input.Count)).Key;
                input[name] = "@";
                var document = new JsonObject
                {
                    ["method"] = method.Description.Name,
                    ["input"] = input,
                    ["year"] = chance.Next(2) == 0 ? null : int.MaxValue,
                    ["result"] = chance.Next(2) == 0 ? "CO2e" : "CH4",
                }.ToJsonString();
                var asked = document.Replace(
                    "\"@\"",
                    Values[chance.Next(Values.Length)],
                    StringComparison.Ordinal
                );

                Assert.Null(Record.Exception(() => Methods.FindAnswer(asked, NoInputs)));
            }
        }
    }
}
