using System.Globalization;
using CityBraid.Inventory;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Inventory.Methods;

public sealed class FirstOrderDecayTests
{
    private const string Method = "first-order-decay";

    [Fact]
    public void Ten_years_of_food_waste_give_the_published_methane()
    {
        // 2,300.322 Gg a year × 0.15 × 0.5 × 0.705, decaying with k = 0.185 from the year after; Gg of CH4
        var deposits = Enumerable.Range(1950, 10).Select(year => Deposit(year, "2300.322", "Gg"));
        var answer = Asked.Answer(
            Method,
            $$"""
            {
              "deposits": [{{string.Join(',', deposits)}}],
              "doc": 0.15, "docf": 0.5, "mcf": 0.705, "k": 0.185, "f": 0.5, "oxidation": 0, "until": 1959
            }
            """
        );

        var gigagrams = answer.Result.Years!.Select(year =>
            Math.Round(year.Gases[0].Kilograms / 1_000_000m, 6)
        );
        Assert.Equal([0m, 13.695137m, 25.077224m, 34.536926m], gigagrams.Take(4));
        Assert.Equal(65.745570m, gigagrams.Last());
    }

    [Fact]
    public void Over_all_time_any_waste_gives_its_whole_potential() =>
        Prop.ForAll(
                Gen.Choose(15, 200).ToArbitrary(),
                hundredths =>
                {
                    // 1,000 t × 0.15 × 0.5 × 1 × 0.5 × 16/12 = 50 t; after 200 years with k ≥ 0.15 all of it
                    var k = (hundredths / 100m).ToString(CultureInfo.InvariantCulture);
                    var answer = Asked.Answer(
                        Method,
                        $$"""
                        { "deposits": [{{Deposit(
                            2000,
                            "1000",
                            "t"
                        )}}], "doc": 0.15, "mcf": 1, "k": {{k}}, "until": 2200 }
                        """
                    );
                    return decimal.Abs(answer.Kilograms("CH4-biogenic") - 50_000m) < 0.000001m;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_generated_and_what_is_left_are_the_whole_at_any_time()
    {
        var answer = Asked.Answer(
            Method,
            $$"""
            { "deposits": [{{Deposit(2000, "1000", "t")}}],
              "doc": 0.15, "mcf": 1, "k": 0.07, "until": 2010 }
            """
        );

        var left = answer.Result.Trace.Single(step => step.Symbol == "DDOCma(2010)").Value.Amount;
        Assert.Equal(50_000m, answer.Kilograms("CH4-biogenic") + (left * 0.5m * 16m / 12m), 15);
    }

    [Fact]
    public void Twice_the_waste_gives_twice_the_methane_in_every_year()
    {
        var once = Years("1000");
        var twice = Years("2000");

        Assert.All(once.Zip(twice), pair => Assert.Equal(pair.First * 2m, pair.Second, 15));
    }

    [Fact]
    public void The_order_of_deposits_does_not_matter()
    {
        string[] deposits = [Deposit(2001, "5", "t"), Deposit(2000, "7", "t"), Deposit(2001, "11", "t")];
        string[] turned = [deposits[2], deposits[0], deposits[1]];

        Assert.Equal(Sum(deposits), Sum(turned));

        static decimal Sum(string[] rows) =>
            Asked
                .Answer(
                    Method,
                    $$"""{ "deposits": [{{string.Join(',', rows)}}], "doc": 0.2, "k": 0.1, "until": 2020 }"""
                )
                .Kilograms("CH4-biogenic");
    }

    [Fact]
    public void The_gases_are_the_sum_of_the_years()
    {
        var answer = Asked.Answer(Method, OurTables.Methods.Find(Method)!.Description.Example);

        Assert.Equal(2015, answer.Result.Years![0].Year);
        Assert.Equal(16, answer.Result.Years.Count);
        Assert.Equal(
            answer.Kilograms("CH4-biogenic"),
            answer.Result.Years.Sum(year => year.Gases[0].Kilograms)
        );
    }

    [Fact]
    public void The_trace_shows_where_the_decay_rate_leaves_decimal_numbers()
    {
        var answer = Asked.Answer(Method, OurTables.Methods.Find(Method)!.Description.Example);

        var step = answer.Result.Trace.Single(step => step.Symbol == "exp(-k)_food");
        Assert.Equal(0.670320046035639m, step.Value.Amount); // e^−0.4
        Assert.Contains("Decay.RemainingAfterOneYear", step.Equation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deposit_after_the_last_year_is_told_and_not_counted()
    {
        var answer = Asked.Answer(
            Method,
            $$"""
            { "deposits": [{{Deposit(2000, "9", "t")}}, {{Deposit(
                2005,
                "9",
                "t"
            )}}], "doc": 0.2, "k": 0.1, "until": 2004 }
            """
        );

        Assert.Equal(2004, answer.Result.Years![^1].Year);
        Assert.Equal(
            ["inventory.deposits-after-until"],
            answer.Result.Findings.Select(finding => finding.Code)
        );
    }

    [Theory]
    [InlineData("{}", "missing-default doc|missing-default k|missing-input deposits")]
    [InlineData("""{"deposits":[],"doc":0.1,"k":0.1}""", "missing-input deposits")]
    [InlineData("""{"deposits":{},"doc":0.1,"k":0.1}""", "wrong-kind deposits")]
    [InlineData(
        """{"deposits":[{"year":1850,"mass":5},{"mass":{"value":-1,"unit":"t"}}],"doc":2,"k":0.1}""",
        "input-too-large doc|missing-word deposits[1].year|negative-input deposits[1].mass"
            + "|not-a-year deposits[0].year|wrong-kind deposits[0].mass"
    )]
    [InlineData(
        """{"deposits":[{"year":2000,"mass":{"value":1,"unit":"t"},"waste":"food"}]}""",
        "missing-word climate"
    )]
    [InlineData(
        """
            {"deposits":[{"year":2000,"mass":{"value":1,"unit":"t"},"waste":"bulk"}],
             "climate":"tropical-wet"}
            """,
        "no-coefficient doc"
    )]
    [InlineData(
        """{"deposits":[{"year":2000,"mass":{"value":1,"unit":"t"}}],"doc":0.1,"k":0.1,"until":1999}""",
        "until-before-deposits until"
    )]
    [InlineData(
        """
            {"deposits":[{"year":2000,"mass":{"value":1,"unit":"t"}}],"doc":0.1,"k":0.1,"mcf":1,
             "site":"managed"}
            """,
        "inputs-exclude-each-other mcf"
    )]
    [InlineData(
        """
            {"deposits":[{"year":2000,"mass":{"value":1,"unit":"t"}}],"doc":0.1,"k":0.1,"until":2001,
             "recovery":[{"year":2001,"mass":{"value":1,"unit":"t"}}]}
            """,
        "more-removed-than-held recovery"
    )]
    public void Everything_wrong_is_said_at_once(string document, string wrong) =>
        Assert.Equal(wrong, string.Join('|', Asked.Wrong(Method, document)));

    private static decimal[] Years(string tonnes) =>
        [
            .. Asked
                .Answer(
                    Method,
                    $$"""
                    { "deposits": [{{Deposit(2000, tonnes, "t")}}], "doc": 0.2, "k": 0.1, "until": 2020 }
                    """
                )
                .Result.Years!.Select(year => year.Gases[0].Kilograms),
        ];

    private static string Deposit(int year, string value, string unit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{ "year": {{year}}, "mass": { "value": {{value}}, "unit": "{{unit}}" } }"""
        );
}
