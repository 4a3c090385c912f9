using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>What holds for the methods of energy and transport whatever the numbers are.</summary>
public sealed class EnergyPropertyTests
{
    private static readonly string[] Blends =
    [
        "gasohol-e10",
        "gasohol-e20",
        "gasohol-e85",
        "diesel-b7",
        "diesel-b10",
        "diesel-b20",
    ];

    [Fact]
    public void Twice_the_blend_is_twice_every_gas() =>
        Prop.ForAll(
                Gen.Choose(0, 5).ToArbitrary(),
                Gen.Choose(1, 1_000_000).ToArbitrary(),
                (blend, litres) =>
                    Burn(Blends[blend], litres)
                        .Result.Gases.Zip(Burn(Blends[blend], 2 * litres).Result.Gases)
                        .All(pair => pair.Second.Kilograms == 2m * pair.First.Kilograms)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_blend_is_the_sum_of_its_parts_in_any_order() =>
        Prop.ForAll(
                Gen.Choose(1, 99).ToArbitrary(),
                Gen.Choose(0, 1_000_000).ToArbitrary(),
                (percent, litres) =>
                {
                    var share = percent / 100m;
                    var (fossil, biomass) = (Part("diesel", 1m - share), Part("biodiesel", share));
                    var once = Parts($"{fossil}, {biomass}", litres);
                    var turned = Parts($"{biomass}, {fossil}", litres);
                    var apart = Parts(Part("diesel", 1m), litres).Kilograms("CO2") * (1m - share);
                    return Near(once.Kilograms("CO2"), apart)
                        && once.Result.Gases.All(mass =>
                            Near(mass.Kilograms, turned.Kilograms(mass.Gas.Code))
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_set_changes_the_tonnes_and_no_gas() =>
        Prop.ForAll(
                Gen.Choose(0, 5).ToArbitrary(),
                blend =>
                {
                    var (one, other) = (Burn(Blends[blend], 1000), Burn(Blends[blend], 1000, "AR6"));
                    return one.Result.Gases.SequenceEqual(other.Result.Gases)
                        && one.Co2e.Tonnes != other.Co2e.Tonnes;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("gasohol-e85")]
    [InlineData("diesel-b20")]
    public void Carbon_dioxide_of_biomass_is_in_no_total(string blend)
    {
        var answer = Burn(blend, 1000);
        var counted =
            answer.Kilograms("CO2")
            + (28m * (answer.Kilograms("CH4-fossil") + answer.Kilograms("CH4-biogenic")))
            + (265m * answer.Kilograms("N2O"));

        Assert.True(answer.Kilograms("CO2-biogenic") > 0m);
        Assert.Equal(counted / 1000m, answer.Co2e.Tonnes, 20);
    }

    [Fact]
    public void Methane_and_nitrous_oxide_are_of_the_whole_energy()
    {
        var answer = Burn("gasohol-e20", 1000);
        var energy = answer.Result.Trace.Single(step => step.Symbol == "E").Value;
        var terajoules = energy.In(OurTables.Units.Load("TJ")).Amount;

        Assert.Equal(terajoules * 25m, answer.Kilograms("CH4-fossil") + answer.Kilograms("CH4-biogenic"), 20);
        Assert.Equal(terajoules * 8m, answer.Kilograms("N2O"), 20);
    }

    [Theory]
    [InlineData("road-induced-activity")]
    [InlineData("road-resident-activity")]
    [InlineData("rail")]
    [InlineData("waterborne")]
    [InlineData("aviation")]
    public void What_is_split_at_the_boundary_is_the_whole_again(string method)
    {
        var result = Asked.Answer(method, OurTables.Methods.Find(method)!.Description.Example).Result;

        Assert.Equal(
            OurTables.Methods.Find(method)!.Description.References,
            result.References!.Select(one => one.Reference)
        );
        Assert.All(
            result.Gases,
            whole =>
                Assert.Equal(
                    whole.Kilograms,
                    result.References!.Sum(one => one.Gases.Single(part => part.Gas == whole.Gas).Kilograms),
                    20
                )
        );
    }

    [Theory]
    [InlineData("fuel-combustion")]
    [InlineData("road-fuel-sales")]
    [InlineData("road-vehicle-kilometres")]
    [InlineData("off-road")]
    public void What_stays_inside_names_no_references(string method) =>
        Assert.Null(
            Asked.Answer(method, OurTables.Methods.Find(method)!.Description.Example).Result.References
        );

    [Fact]
    public void Air_pollutants_are_no_greenhouse_gases()
    {
        var answer = Asked.Answer(
            "fuel-air-pollutants",
            OurTables.Methods.Find("fuel-air-pollutants")!.Description.Example
        );

        Assert.Equal(0m, answer.Co2e.Tonnes);
        Assert.Empty(answer.Result.Gases);
        Assert.Equal(["SO2", "NOx", "PM2.5"], answer.Result.Pollutants.Select(mass => mass.Pollutant));
    }

    [Theory]
    [InlineData("b7", 0)]
    [InlineData("b7", 1)]
    [InlineData("b7", 2)]
    public void Whose_engine_burns_a_blend_is_told_unless_both_factors_are_stated(string blend, int stated)
    {
        string[] factors = ["\"ef_ch4\": 0,", "\"ef_n2o\": 0,"];
        var answer = Asked.Answer(
            "fuel-combustion",
            $$"""
            { {{string.Concat(
                factors.Take(stated)
            )}} "fuel": "{{blend}}", "sector": "road", "amount": { "value": 1, "unit": "l" } }
            """
        );

        var told = answer.Result.Findings.Where(finding => finding.Code == "inventory.blend-burnt-as");
        Assert.Equal(stated < 2 ? ["diesel"] : [], told.Select(finding => finding.Values["fuel"]));
    }

    [Theory] // the fossil part is what engines are made for, however small; without one the largest part
    [InlineData("motor-gasoline", "biogasoline", "0.15", "motor-gasoline")]
    [InlineData("diesel", "motor-gasoline", "0.4", "motor-gasoline")]
    [InlineData("diesel", "motor-gasoline", "0.6", "diesel")]
    public void The_engine_is_that_of_the_largest_fossil_part(
        string one,
        string other,
        string share,
        string engine
    )
    {
        var first = decimal.Parse(share, CultureInfo.InvariantCulture);
        var answer = Parts($"{Part(one, first)}, {Part(other, 1m - first)}", 1);

        Assert.Equal(
            engine,
            answer.Result.Findings.Single(finding => finding.Code == "inventory.blend-burnt-as").Values[
                "fuel"
            ]
        );
    }

    [Fact]
    public void A_blend_of_biomass_alone_gives_no_fossil_gas()
    {
        var answer = Asked.Answer(
            "fuel-combustion",
            """
            {
              "parts": [{ "fuel": "biogasoline", "share": 0.4 }, { "fuel": "biodiesel", "share": 0.6 }],
              "sector": "manufacturing",
              "amount": { "value": 1000, "unit": "l" }
            }
            """
        );

        Assert.Equal(
            ["CO2-biogenic", "CH4-biogenic", "N2O"],
            answer.Result.Gases.Select(mass => mass.Gas.Code)
        );
        Assert.Contains(
            answer.Result.Findings,
            finding => finding.Values.GetValueOrDefault("fuel") is "biodiesel"
        );
    }

    [Fact]
    public void Values_of_the_whole_go_before_those_of_the_engine()
    {
        var answer = Asked.Answer(
            "fuel-combustion",
            """
            {
              "fuel": "b7", "sector": "road", "amount": { "value": 1, "unit": "TJ" },
              "ef_ch4": { "value": 1, "unit": "kg/TJ" }, "ef_n2o": { "value": 2, "unit": "kg/TJ" }
            }
            """
        );

        Assert.Equal(1m, answer.Kilograms("CH4-fossil") + answer.Kilograms("CH4-biogenic"), 20);
        Assert.Equal(2m, answer.Kilograms("N2O"), 20);
    }

    private static MethodAnswer Burn(string blend, int litres, string gwpSet = "AR5") =>
        Asked.Answer(
            "fuel-combustion",
            $$"""
            {
              "fuel": "{{blend}}", "sector": "road", "country": "TH",
              "amount": { "value": {{litres.ToString(CultureInfo.InvariantCulture)}}, "unit": "l" }
            }
            """,
            gwpSet
        );

    private static MethodAnswer Parts(string parts, int litres) =>
        Asked.Answer(
            "fuel-combustion",
            $$"""
            {
              "parts": [{{parts}}], "sector": "road",
              "amount": { "value": {{litres.ToString(CultureInfo.InvariantCulture)}}, "unit": "l" }
            }
            """
        );

    private static string Part(string fuel, decimal share) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{ "fuel": "{{fuel}}", "share": {{share}} }""");

    private static bool Near(decimal one, decimal other) =>
        decimal.Abs(one - other) <= 0.000000001m * decimal.Abs(one);
}
