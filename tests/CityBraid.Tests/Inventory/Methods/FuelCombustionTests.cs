using System.Globalization;
using CityBraid.Inventory;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Inventory.Methods;

public sealed class FuelCombustionTests
{
    private const string Method = "fuel-combustion";

    [Fact]
    public void Diesel_by_mass_burns_by_the_equation_of_the_guidelines()
    {
        // 1,000 kg × 43.0 MJ/kg = 43,000 MJ = 0.043 TJ (table 1.2)
        // CO2 0.043 × 74,100 = 3,186.3 kg; CH4 0.043 × 3 = 0.129 kg; N2O 0.043 × 0.6 = 0.0258 kg (table 2.3)
        var answer = Asked.Answer(Method, Fuel("diesel", "1000", "kg", "manufacturing"));

        Assert.Equal(3186.3m, answer.Kilograms("CO2"));
        Assert.Equal(0.129m, answer.Kilograms("CH4-fossil"));
        Assert.Equal(0.0258m, answer.Kilograms("N2O"));
        // 3,186.3 + 0.129 × 28 + 0.0258 × 265 = 3,196.749 kg
        Assert.Equal(3.196749m, answer.Co2e.Tonnes);
    }

    [Fact]
    public void A_litre_of_diesel_in_Thailand_takes_the_Thai_calorific_value_per_litre()
    {
        // 1,000 l × 36.42 MJ/l = 0.03642 TJ; CO2 0.03642 × 74,100 = 2,698.722 kg
        var answer = Asked.Answer(Method, Fuel("diesel", "1000", "l", "road", "TH"));

        Assert.Equal(2698.722m, answer.Kilograms("CO2"));
        Assert.DoesNotContain("ρ", answer.Result.Trace.Select(step => step.Symbol));
    }

    [Fact]
    public void A_litre_of_diesel_elsewhere_takes_the_one_density_and_says_so()
    {
        // 1,149 l × 1000/1149 kg/l = 1,000 kg; × 43 MJ/kg = 0.043 TJ; × 74,100 = 3,186.3 kg
        var answer = Asked.Answer(Method, Fuel("diesel", "1149", "l", "manufacturing"));

        Assert.Equal(3186.3m, answer.Kilograms("CO2"), 20);
        Assert.Contains(
            "1149 litres per tonne",
            answer.Result.Trace.Single(step => step.Symbol == "ρ").Source,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Energy_needs_no_calorific_value()
    {
        // 2 TJ × 56,100 kg/TJ = 112,200 kg; CH4 2 × 1; N2O 2 × 0.1
        var answer = Asked.Answer(Method, Fuel("natural-gas", "2", "TJ", "energy-industries"));

        Assert.Equal(
            ["CO2 112200", "CH4-fossil 2", "N2O 0.2"],
            answer.Result.Gases.Select(mass => $"{mass.Gas} {Shown(mass.Kilograms)}")
        );
    }

    [Fact]
    public void Wood_gives_biogenic_carbon_that_no_total_holds()
    {
        // 1 t × 15.6 GJ/t = 0.0156 TJ: CO2 1,747.2 kg apart
        // CH4 4.68 kg × 28 + N2O 0.0624 kg × 265 = 147.576 kg
        var answer = Asked.Answer(Method, Fuel("wood", "1", "t", "residential"));

        Assert.Equal(1747.2m, answer.Kilograms("CO2-biogenic"));
        Assert.Equal(0.147576m, answer.Co2e.Tonnes);
    }

    [Fact]
    public void Fossil_and_biogenic_methane_weigh_differently_under_AR6()
    {
        // lignite 1 TJ: 300 × 29.8; wood 1 TJ: 300 × 27.0, without their CO2 and N2O
        var set = OurTables.Whole.FindGwpSet("AR6")!;
        var lignite = Asked.Answer(Method, Fuel("lignite", "1", "TJ", "residential"), "AR6");
        var wood = Asked.Answer(Method, Fuel("wood", "1", "TJ", "residential"), "AR6");

        Assert.Equal(101_000m + (300m * 29.8m) + (1.5m * 273m), lignite.Co2e.Tonnes * 1000m);
        Assert.Equal((300m * 27.0m) + (4m * 273m), wood.Co2e.Tonnes * 1000m);
        Assert.Equal("AR6", set.Name);
    }

    [Fact]
    public void Values_of_ones_own_need_no_library()
    {
        // 10 m3 × 0.8 kg/l = 8,000 kg; × 40 MJ/kg = 0.32 TJ; × 70,000 = 22,400 kg
        var answer = Asked.Answer(
            Method,
            """
            {
              "amount": { "value": 10, "unit": "m3" },
              "density": { "value": 0.8, "unit": "kg/l" },
              "ncv": { "value": 40, "unit": "MJ/kg" },
              "ef_co2": { "value": 70, "unit": "t/TJ" },
              "ef_ch4": { "value": 3, "unit": "kg/TJ" },
              "ef_n2o": { "value": 0, "unit": "kg/TJ" }
            }
            """
        );

        Assert.Equal(22_400m, answer.Kilograms("CO2"));
        Assert.Equal(0m, answer.Kilograms("N2O"));
        Assert.Equal(["A", "ρ", "M", "NCV", "E"], answer.Result.Trace.Take(5).Select(step => step.Symbol));
        Assert.Empty(answer.Result.Factors);
    }

    [Fact]
    public void A_mass_with_a_calorific_value_per_litre_is_divided_by_the_density()
    {
        // 800 kg ÷ 0.8 kg/l = 1,000 l; × 36 MJ/l = 0.036 TJ; × 74,100 = 2,667.6 kg
        var answer = Asked.Answer(
            Method,
            """
            {
              "fuel": "diesel", "sector": "commercial",
              "amount": { "value": 800, "unit": "kg" },
              "density": { "value": 0.8, "unit": "kg/l" },
              "ncv": { "value": 36, "unit": "MJ/l" }
            }
            """
        );

        Assert.Equal(2667.6m, answer.Kilograms("CO2"));
    }

    [Fact]
    public void Nothing_burnt_is_nothing_emitted() =>
        Assert.Equal(0m, Asked.Answer(Method, Fuel("diesel", "0", "l", "road", "TH")).Co2e.Tonnes);

    [Theory]
    [InlineData(
        "{}",
        "missing-default ef_ch4|missing-default ef_co2|missing-default ef_n2o|missing-input amount"
            + "|missing-word fuel|missing-word sector"
    )]
    [InlineData(
        """{"fuel":"diesel","amount":{"value":1,"unit":"kg"}}""",
        "missing-default ef_ch4|missing-default ef_co2|missing-default ef_n2o|missing-word sector"
    )]
    [InlineData(
        """{"fuel":"unobtainium","sector":"road","amount":{"value":1,"unit":"kg"}}""",
        "unknown-choice fuel"
    )]
    [InlineData(
        """{"fuel":"diesel","sector":"moon","amount":{"value":1,"unit":"kWh/l"}}""",
        "unknown-choice sector|wrong-kind amount"
    )]
    [InlineData(
        """{"fuel":"diesel","sector":"road","amount":{"value":-1,"unit":"kg"}}""",
        "negative-input amount"
    )]
    [InlineData("""{"fuel":"diesel","sector":"road","amount":5}""", "wrong-kind amount")]
    [InlineData(
        """{"fuel":"wood","sector":"residential","amount":{"value":1,"unit":"m3"}}""",
        "no-density density"
    )]
    [InlineData(
        """{"fuel":"lignite","sector":"road","amount":{"value":1,"unit":"kg"}}""",
        "fuel-not-for-use"
    )]
    [InlineData(
        """{"fuel":"motor-gasoline","sector":"off-road-industry","amount":{"value":1,"unit":"kg"}}""",
        "technology-needed"
    )]
    [InlineData(
        """{"fuel":"petrol","sector":"road","technology":"old","amount":{"value":1,"unit":"kg"}}""",
        "unknown-choice technology"
    )]
    [InlineData(
        """{"fuel":"diesel","sector":"road","amount":{"value":1,"unit":"kg"},"colour":"red","""
            + "\"country\":\"Thailand\",\"year\":3}",
        "not-a-country country|not-a-year year|unknown-input colour"
    )]
    [InlineData(
        """{"fuel":"diesel","sector":"road","amount":{"value":1,"unit":"l"},"""
            + "\"density\":{\"value\":0,\"unit\":\"kg/l\"}}",
        "zero-input density"
    )]
    [InlineData(
        """{"fuel":"diesel","sector":"road","amount":{"value":1,"unit":"l"},"carbon":"fossil"}""",
        "input-unused carbon"
    )]
    public void Everything_wrong_is_said_at_once(string document, string wrong) =>
        Assert.Equal(wrong, string.Join('|', Asked.Wrong(Method, document)));

    [Theory]
    [InlineData(
        """{"fuel":"diesel","sector":"road","amount":{"value":1e28,"unit":"Mt"}}""",
        "input-too-large amount"
    )]
    [InlineData(
        """{"fuel":"diesel","sector":"road","amount":{"value":1e15,"unit":"kg"},"""
            + "\"ncv\":{\"value\":1e15,\"unit\":\"MJ/kg\"}}",
        "too-large"
    )]
    public void What_is_too_large_to_count_is_a_finding(string document, string wrong) =>
        Assert.Equal([wrong], Asked.Wrong(Method, document));

    [Fact]
    public void A_missing_value_names_itself_its_unit_and_its_default_with_source()
    {
        var finding = Asked
            .Of(Method, """{"fuel":"diesel","amount":{"value":1,"unit":"kg"}}""")
            .Refusal!.Findings.Single(one => one.Values["input"] is "ef_ch4");

        Assert.Equal("kg/TJ", finding.Values["unit"]);
        Assert.NotEmpty(finding.Values["default"]);
        Assert.Contains("IPCC 2006", finding.Values["source"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_not_used_is_not_passed_over_in_silence() =>
        Assert.Equal(
            ["inventory.factors-without-source", "inventory.input-unused"],
            Asked
                .Answer(
                    Method,
                    """
                    {
                      "fuel": "diesel", "sector": "road", "amount": { "value": 1, "unit": "TJ" },
                      "density": { "value": 0.8, "unit": "kg/l" }
                    }
                    """
                )
                .Result.Findings.Select(finding => finding.Code)
        );

    [Theory] // IPCC 2006 vol. 2: stationary 2.1; mobile chapter 3.2.1, 3.2.3 (road), 3.3.1 to 3.6.1
    [InlineData("diesel", "manufacturing", "2.1 2.1 2.1")]
    [InlineData("diesel", "road", "3.2.1 3.2.3 3.2.3")]
    [InlineData("diesel", "off-road-forestry", "3.3.1 3.3.1 3.3.1")]
    [InlineData("diesel", "rail", "3.4.1 3.4.1 3.4.1")]
    [InlineData("diesel", "waterborne", "3.5.1 3.5.1 3.5.1")]
    [InlineData("jet-kerosene", "aviation", "3.6.1 3.6.1 3.6.1")]
    public void A_trace_cites_the_equation_of_its_use(string fuel, string sector, string equations) =>
        Assert.Equal(
            equations,
            string.Join(
                ' ',
                Asked
                    .Answer(Method, Fuel(fuel, "1", "TJ", sector))
                    .Result.Trace.Where(step => step.Equation == "m = E × EF")
                    .Select(step => step.Source!.Split("equation ")[1])
            )
        );

    [Theory]
    [InlineData("motor-gasoline", "", "CH4-fossil N2O")]
    [InlineData("motor-gasoline", "uncontrolled", "")]
    [InlineData("diesel", "", "")]
    public void That_a_technology_was_assumed_is_told(string fuel, string technology, string gases)
    {
        var stated = technology.Length == 0 ? string.Empty : $"\"technology\": \"{technology}\",";
        var findings = Asked
            .Answer(
                Method,
                $$"""
                { "fuel": "{{fuel}}", "sector": "road", {{stated}} "amount": { "value": 1, "unit": "t" } }
                """
            )
            .Result.Findings;

        Assert.All(findings, finding => Assert.Equal("inventory.technology-assumed", finding.Code));
        Assert.Equal(gases, string.Join(' ', findings.Select(finding => finding.Values["gas"])));
    }

    [Theory]
    [InlineData("TH", true)]
    [InlineData("VN", false)]
    public void A_calorific_value_that_was_worked_back_says_so(string country, bool isWorkedBack) =>
        Assert.Equal(
            isWorkedBack,
            Asked
                .Answer(Method, Fuel("diesel", "1", "l", "road", country))
                .Result.Trace.Single(step => step.Symbol == "NCV")
                .Source!.Contains("worked back", StringComparison.Ordinal)
        );

    [Theory] // 1,000 kg × 43.0 MJ/kg = 0.043 TJ; × 250 and × 10 kg/TJ
    [InlineData("ef_nox", "ef_pm25", "NOx", "10.75")]
    [InlineData("ef_pm25", "ef_nox", "PM2.5", "0.43")]
    public void A_published_factor_of_an_air_pollutant_is_taken(
        string published,
        string stated,
        string pollutant,
        string kilograms
    )
    {
        var tables = OurTables.With(
            "factors/air-pollutants",
            ("coefficient", published),
            ("material", "diesel"),
            ("condition", "road"),
            ("value", published is "ef_nox" ? "250" : "10"),
            ("unit", "kg/TJ")
        );
        var input = MethodDocument.Read(
            $$"""
            {
              "fuel": "diesel", "sector": "road", "amount": { "value": 1000, "unit": "kg" },
              "sulphur": 0, "sulphur_retention": 0, "{{stated}}": 0
            }
            """,
            OurTables.Units
        );
        var result = MethodLibrary.From(tables).Find("fuel-air-pollutants")!.Run(input.Value!);

        Assert.Equal(
            decimal.Parse(kilograms, CultureInfo.InvariantCulture),
            result.Pollutants.Single(mass => mass.Pollutant == pollutant).Kilograms
        );
    }

    [Fact]
    public void Twice_the_fuel_is_twice_the_gas() =>
        Prop.ForAll<PositiveInt>(litres =>
            {
                var once = Asked.Answer(Method, Fuel("diesel", $"{litres.Get}", "l", "road", "TH"));
                var twice = Asked.Answer(Method, Fuel("diesel", $"{2L * litres.Get}", "l", "road", "TH"));
                return once
                    .Result.Gases.Zip(twice.Result.Gases)
                    .All(pair => pair.Second.Kilograms == 2m * pair.First.Kilograms);
            })
            .QuickCheckThrowOnFailure();

    private static string Fuel(string fuel, string value, string unit, string sector, string? country = null)
    {
        var place = country is null ? string.Empty : $", \"country\": \"{country}\"";
        return $$"""
            {
              "fuel": "{{fuel}}",
              "sector": "{{sector}}",
              "amount": { "value": {{value}}, "unit": "{{unit}}" }{{place}}
            }
            """;
    }

    private static string Shown(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
