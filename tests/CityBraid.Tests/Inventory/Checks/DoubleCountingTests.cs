using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Inventory.Calculations;

namespace CityBraid.Tests.Inventory.Checks;

/// <summary>Every check for double counting fires in an inventory that the product itself made.</summary>
public sealed class DoubleCountingTests
{
    private const string Diesel =
        """{"fuel":"diesel","amount":{"value":1000,"unit":"l"},"sector":"energy-industries"}""";

    private const string Losses = """
        { "energy": { "value": 10, "unit": "MWh" }, "loss": { "value": 8, "unit": "%" },
          "ef": { "value": 0.5, "unit": "kgCO2e/kWh" }, "basis": "generation" }
        """;

    private const string Compost = """{"mass":{"value":5,"unit":"t"},"process":"composting","basis":"wet"}""";

    [Fact]
    public void Power_made_for_the_grid_beside_power_from_it()
    {
        var city = Powered(factor: null).Keeping("fuel-combustion", "I.4.4", Diesel);

        var finding = Assert.Single(Doubles(city));
        Assert.Equal("inventory.double-generation", finding.Code);
        Assert.Equal(("I.4.4", "I.1.2"), (finding.Values["first"], finding.Values["second"]));
    }

    [Fact]
    public void Waste_sent_away_beside_waste_taken_in()
    {
        var city = new CityOnRecord()
            .Keeping("biological-treatment", "III.2.2", Compost)
            .Keeping("biological-treatment", "III.2.3", Compost);

        Assert.Equal("inventory.double-waste", Assert.Single(Doubles(city)).Code);
    }

    [Fact]
    public void Losses_beside_a_factor_of_the_library_that_does_not_say_what_it_holds() =>
        Assert.Equal(
            (Severity.Warning, "inventory.double-losses-unstated"),
            Told(Powered(factor: null).Keeping("grid-losses", "I.1.3", Losses))
        );

    [Fact]
    public void Losses_beside_a_factor_that_the_form_states() =>
        Assert.Equal(
            (Severity.Warning, "inventory.double-losses-unstated"),
            Told(Powered("0.5 kgCO2e/kWh").Keeping("grid-losses", "I.1.3", Losses))
        );

    [Fact]
    public void Losses_beside_a_factor_that_a_calculation_states() =>
        Assert.Equal(
            (Severity.Warning, "inventory.double-losses-unstated"),
            Told(
                new CityOnRecord()
                    .Keeping(
                        "grid-electricity",
                        "I.1.2",
                        """{"energy":{"value":10,"unit":"MWh"},"ef":{"value":0.5,"unit":"kgCO2e/kWh"}}"""
                    )
                    .Keeping("grid-losses", "I.1.3", Losses)
            )
        );

    [Fact]
    public async Task Losses_beside_a_factor_that_holds_them_are_an_error()
    {
        // The factor of 2026 holds them; an inventory of that year made by the product.
        var city = new CityOnRecord
        {
            Facts = [Form.One("electricity.residential", Period.Year(2026), "10 MWh")],
        };
        city.Calculations.Add(
            Kept.Of("grid-losses", "I.1.3", Losses) with
            {
                Year = 2026,
                Number = 1,
                Revision = 1,
            }
        );
        var request = new CompileRequest(CityOnRecord.Code, 2026);
        var compiled = await city.UseCase()
            .RunAsync(Actor.LocalAdministrator, request, TestContext.Current.CancellationToken);

        var finding = Assert.Single(new DoubleCounting(OurTables.Whole.Factors, "TH").Of(compiled.Value!));
        Assert.Equal((Severity.Error, "inventory.double-losses"), (finding.Severity, finding.Code));
    }

    [Fact]
    public void Facts_beside_a_kept_calculation_of_one_reference()
    {
        var city = new CityOnRecord
        {
            Facts = [Form.One("waste.composting", Period.Year(2019), "5 t")],
        }.Keeping("biological-treatment", "III.2.1", Compost);

        var finding = Assert.Single(Doubles(city));
        Assert.Equal("inventory.double-calculation", finding.Code);
        Assert.Equal(
            ("III.2.1", "waste.composting", "1"),
            (finding.Values["reference"], finding.Values["facts"], finding.Values["calculations"])
        );
    }

    [Fact]
    public void What_is_counted_once_is_not_told() =>
        Assert.Empty(
            Doubles(
                Powered(factor: null)
                    .Keeping("biological-treatment", "III.2.1", Compost)
                    .Keeping("biological-treatment", "III.2.2", Compost)
            )
        );

    private static CityOnRecord Powered(string? factor) =>
        new() { Facts = [.. Form.Row(5, "electricity.residential", "kWh", factor, Form.Twelve(1_000m))] };

    private static (Severity, string) Told(CityOnRecord city)
    {
        var finding = Assert.Single(Doubles(city));
        return (finding.Severity, finding.Code);
    }

    private static IEnumerable<Finding> Doubles(CityOnRecord city) =>
        new DoubleCounting(OurTables.Whole.Factors, "TH").Of(city.Compile());
}
