using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Factors;

public sealed class FactorLibraryTests
{
    private const string Stationary = "factors/stationary";
    private static readonly DateOnly Day = new(2019, 12, 31);
    private static readonly FactorLibrary Library = OurTables.Whole.Factors;

    [Theory] // IPCC 2006 vol. 2 tables 2.2 to 2.5 and 3.2.2
    [InlineData("diesel", "manufacturing", "CO2=74100 CH4-fossil=3 N2O=0.6")]
    [InlineData("diesel", "residential", "CO2=74100 CH4-fossil=10 N2O=0.6")]
    [InlineData("lpg", "residential", "CO2=63100 CH4-fossil=5 N2O=0.1")]
    [InlineData("lignite", "residential", "CO2=101000 CH4-fossil=300 N2O=1.5")]
    [InlineData("wood", "residential", "CO2-biogenic=112000 CH4-biogenic=300 N2O=4")]
    [InlineData("charcoal", "residential", "CO2-biogenic=112000 CH4-biogenic=200 N2O=1")]
    [InlineData("diesel", "road", "CO2=74100 CH4-fossil=3.9 N2O=3.9")]
    [InlineData("diesel", "rail", "CO2=74100 CH4-fossil=4.15 N2O=28.6")]
    [InlineData("natural-gas", "road", "CO2=56100 CH4-fossil=92 N2O=3")]
    public void The_tables_hold_the_defaults_of_the_guidelines(string fuel, string use, string expected) =>
        Assert.Equal(
            expected.Split(' ').Order(StringComparer.Ordinal),
            Library
                .FindFactors(new FactorQuestion(fuel, use, Day))
                .Select(factor => $"{factor.Gas}={factor.Value.In(KilogramPerTerajoule)}"[..^6])
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_technology_comes_before_the_general_value()
    {
        var general = Methane(Library, new("motor-gasoline", "road", Day));
        var uncontrolled = Methane(Library, new("motor-gasoline", "road", Day, Technology: "uncontrolled"));

        Assert.Equal((25m, 33m), (general, uncontrolled));
    }

    [Fact]
    public void A_country_comes_before_the_general_value_and_is_nobody_elses()
    {
        var library = OurTables
            .With(Stationary, Row("diesel", "manufacturing", country: "TH", gas: "CH4-fossil", value: "4"))
            .Factors;

        Assert.Equal(4m, Methane(library, new("diesel", "manufacturing", Day, "TH")));
        Assert.Equal(3m, Methane(library, new("diesel", "manufacturing", Day, "VN")));
    }

    [Fact]
    public void Two_values_that_answer_alike_are_refused() =>
        Assert.Contains(
            "answer alike",
            Refused(Stationary, Row("diesel", "manufacturing", country: "", gas: "CO2", value: "74000")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Values_of_times_that_do_not_meet_stand_side_by_side()
    {
        Assert.Equal(0.4999m, Library.FindGridFactor("TH", new(2025, 12, 31))?.Value.Amount);
        Assert.Equal(0.4750m, Library.FindGridFactor("TH", new(2026, 1, 1))?.Value.Amount);
        Assert.Equal(GridBasis.Consumption, Library.FindGridFactor("TH", new(2026, 1, 1))?.Basis);
        Assert.Null(Library.FindGridFactor("TH", new(2015, 12, 31)));
        Assert.Null(Library.FindGridFactor("VN", Day));
    }

    [Theory]
    [InlineData("9.01")]
    [InlineData("0.99")]
    public void A_countrys_value_beyond_a_factor_of_three_is_refused(string value) =>
        Assert.Contains(
            "factor of three",
            Refused(Stationary, Row("diesel", "manufacturing", "TH", "CH4-fossil", value)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_calorific_value_per_litre_is_checked_through_the_density() =>
        Assert.Contains(
            "factor of three",
            Refused(
                "factors/calorific-values",
                ("fuel", "diesel"),
                ("country", "VN"),
                ("value", "364.2"),
                ("unit", "MJ/l"),
                ("valid_from", ""),
                ("valid_to", ""),
                ("inferred", "no")
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_value_of_the_wrong_dimension_is_refused() =>
        Assert.Contains(
            "cannot be right",
            Refused("factors/densities", ("fuel", "wood"), ("value", "0.6"), ("unit", "l/kg")),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_second_density_for_a_fuel_is_refused() =>
        Assert.Contains(
            "answer alike",
            Refused("factors/densities", ("fuel", "diesel"), ("value", "0.732"), ("unit", "kg/l")),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_fuel_is_found_by_its_aliases_in_either_case() =>
        Assert.Equal("motor-gasoline", Library.FindFuel("Petrol")?.Code);

    [Fact]
    public void Thai_calorific_values_worked_back_from_factors_are_marked()
    {
        var own = Library.FindCalorificValue(
            new("diesel", "road", Day, "TH"),
            Dimension.Parse("length^3"),
            hasDensity: false
        );

        Assert.True(own?.IsInferred);
        Assert.Null(
            Library.FindCalorificValue(
                new("diesel", "road", Day),
                Dimension.Parse("length^3"),
                hasDensity: false
            )
        );
    }

    private static Unit KilogramPerTerajoule => OurTables.Units.Load("kg/TJ");

    private static decimal Methane(FactorLibrary library, FactorQuestion question) =>
        library.FindFactors(question).Single(factor => factor.Gas == Gas.FossilMethane).Value.Amount;

    private static (string Column, string Text)[] Row(
        string fuel,
        string use,
        string country,
        string gas,
        string value
    ) =>
        [
            ("fuel", fuel),
            ("use", use),
            ("technology", ""),
            ("country", country),
            ("gas", gas),
            ("value", value),
            ("unit", "kg/TJ"),
            ("valid_from", ""),
            ("valid_to", ""),
        ];

    private static string Refused(string table, params (string Column, string Text)[] cells) =>
        Assert.Throws<FormatException>(() => OurTables.With(table, cells)).Message;
}
