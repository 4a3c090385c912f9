using CityBraid.Tests.Inventory.Methods;

namespace CityBraid.Tests.Inventory.Factors;

/// <summary>The Thai list of factors, cell by cell, to its four decimals.</summary>
/// <remarks>
/// Only what is stated by energy proves anything: the calorific values of all other rows were worked back
/// from these very factors, which their traces say. They show that nothing of the list is missing or
/// mistyped.
/// </remarks>
public sealed class ThaiFactorTests
{
    [Theory] // kg CO2e per unit; TGO, April 2022, in a secondary transcription; AR5-TGO
    [InlineData("natural-gas", "energy-industries", "", "1 MJ", "0.0562")]
    [InlineData("natural-gas", "energy-industries", "", "1.02 MJ", "0.0573")] // a standard cubic foot
    public void What_is_stated_by_energy_is_reproduced(
        string fuel,
        string use,
        string technology,
        string amount,
        string kilograms
    ) => Assert.Equal(kilograms, Total(fuel, use, technology, amount));

    [Theory]
    [InlineData("lignite", "energy-industries", "", "1 kg", "1.0619")]
    [InlineData("fuel-oil-a", "energy-industries", "", "1 l", "3.2201")] // the list prints 3.22
    [InlineData("fuel-oil-c", "energy-industries", "", "1 l", "3.2457")]
    [InlineData("diesel", "energy-industries", "", "1 l", "2.7078")]
    [InlineData("anthracite", "energy-industries", "", "1 kg", "3.1000")]
    [InlineData("sub-bituminous-coal", "energy-industries", "", "1 kg", "2.5454")]
    [InlineData("jet-kerosene", "energy-industries", "", "1 l", "2.4775")]
    [InlineData("lpg", "energy-industries", "", "1 l", "1.6812")]
    [InlineData("motor-gasoline", "energy-industries", "", "1 l", "2.1894")]
    [InlineData("wood", "energy-industries", "", "1 kg", "0.0304")]
    [InlineData("bagasse", "energy-industries", "", "1 kg", "0.0143")]
    [InlineData("palm-kernel-shell", "energy-industries", "", "1 kg", "0.0352")]
    [InlineData("corn-cob", "energy-industries", "", "1 kg", "0.0319")]
    [InlineData("other-biogas", "energy-industries", "", "1 m3", "0.0011")]
    [InlineData("motor-gasoline", "road", "uncontrolled", "1 l", "2.2394")]
    [InlineData("motor-gasoline", "road", "oxidation-catalyst", "1 l", "2.2719")]
    [InlineData("motor-gasoline", "road", "low-mileage-1995", "1 l", "2.2327")]
    [InlineData("diesel", "road", "", "1 l", "2.7406")]
    [InlineData("natural-gas", "road", "", "1 kg", "2.2609")]
    [InlineData("lpg", "road", "", "1 l", "1.7306")]
    [InlineData("diesel", "off-road", "", "1 l", "2.9793")]
    [InlineData("motor-gasoline", "off-road-agriculture", "4-stroke", "1 l", "2.2738")]
    [InlineData("motor-gasoline", "off-road-industry", "4-stroke", "1 l", "2.2455")]
    [InlineData("motor-gasoline", "off-road-household", "4-stroke", "1 l", "2.3116")]
    [InlineData("motor-gasoline", "off-road-agriculture", "2-stroke", "1 l", "2.3171")]
    [InlineData("motor-gasoline", "off-road-forestry", "2-stroke", "1 l", "2.3454")]
    [InlineData("motor-gasoline", "off-road-industry", "2-stroke", "1 l", "2.3077")]
    [InlineData("motor-gasoline", "off-road-household", "2-stroke", "1 l", "2.3549")]
    public void What_was_worked_back_agrees_and_proves_nothing(
        string fuel,
        string use,
        string technology,
        string amount,
        string kilograms
    )
    {
        var answer = Burn(fuel, use, technology, amount);

        Assert.Contains(
            "worked back from published emission factors",
            answer.Result.Trace.Single(step => step.Symbol == "NCV").Source,
            StringComparison.Ordinal
        );
        Assert.Equal(kilograms, Shown(answer.Co2e.Tonnes * 1000m));
    }

    [Theory] // CO2 of biomass, apart; calorific values worked back as well
    [InlineData("wood", "1 kg", "1.7909")]
    [InlineData("bagasse", "1 kg", "0.7530")]
    [InlineData("palm-kernel-shell", "1 kg", "1.8530")]
    [InlineData("corn-cob", "1 kg", "1.6780")]
    [InlineData("other-biogas", "1 m3", "1.1428")]
    public void Carbon_dioxide_of_biomass_agrees_and_proves_nothing(
        string fuel,
        string amount,
        string kilograms
    ) =>
        Assert.Equal(kilograms, Shown(Burn(fuel, "energy-industries", "", amount).Kilograms("CO2-biogenic")));

    [Fact]
    public void The_grid_of_2016_to_2018_is_reproduced() =>
        Assert.Equal(
            0.4999m,
            Asked
                .Answer(
                    "grid-electricity",
                    """{ "energy": { "value": 1, "unit": "MWh" }, "country": "TH", "year": 2018 }"""
                )
                .Co2e.Tonnes
        );

    private static string Total(string fuel, string use, string technology, string amount) =>
        Shown(Burn(fuel, use, technology, amount).Co2e.Tonnes * 1000m);

    private static CityBraid.Inventory.MethodAnswer Burn(
        string fuel,
        string use,
        string technology,
        string amount
    )
    {
        var (value, unit) = (amount.Split(' ')[0], amount.Split(' ')[1]);
        var stated = technology.Length == 0 ? string.Empty : $"\"technology\": \"{technology}\",";
        return Asked.Answer(
            "fuel-combustion",
            $$"""
            {
              "fuel": "{{fuel}}", "sector": "{{use}}", {{stated}} "country": "TH",
              "amount": { "value": {{value}}, "unit": "{{unit}}" }
            }
            """,
            "AR5-TGO"
        );
    }

    private static string Shown(decimal kilograms) =>
        decimal.Round(kilograms, 4).ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture);
}
