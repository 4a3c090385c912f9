using System.Globalization;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>One fuel has one energy, whatever it is stated in, and a blend has shares of its time.</summary>
public sealed class FuelValueTests
{
    private const string Method = "fuel-combustion";

    [Theory]
    [InlineData("diesel", "road", 1149)]
    [InlineData("lpg", "commercial", 1852)]
    [InlineData("fuel-oil-a", "manufacturing", 1053)]
    [InlineData("fuel-oil-c", "manufacturing", 1053)]
    public void A_tonne_and_its_litres_give_the_same_gases_in_a_country(
        string fuel,
        string sector,
        int litres
    )
    {
        var byMass = Asked.Answer(Method, Fuel($"\"fuel\": \"{fuel}\"", sector, 1, "t")).Kilograms("CO2");
        var byVolume = Asked.Answer(Method, Fuel($"\"fuel\": \"{fuel}\"", sector, litres, "l"));
        var asBlend = Fuel($$"""  "parts": [{ "fuel": "{{fuel}}", "share": 1 }] """, sector, 1, "t");

        Assert.Equal(byVolume.Kilograms("CO2"), byMass, 15);
        Assert.Equal(byMass, Asked.Answer(Method, asBlend).Kilograms("CO2"), 15);
    }

    [Fact]
    public void A_countrys_value_that_cannot_be_used_is_told()
    {
        var answer = Asked.Answer(Method, Fuel("\"fuel\": \"biogas\"", "manufacturing", 1, "t")).Result;

        var told = Assert.Single(
            answer.Findings,
            finding => finding.Code == "inventory.country-value-set-aside"
        );
        Assert.Equal(
            ("other-biogas", "TH", "20.93 MJ/m3"),
            (told.Values["fuel"], told.Values["country"], told.Values["value"])
        );
    }

    [Theory]
    [InlineData("diesel-b7", 2016)]
    [InlineData("diesel-b10", 2018)]
    [InlineData("diesel-b10", 2025)]
    [InlineData("b20", 2018)]
    public void A_blend_in_a_year_without_a_published_share_asks_for_its_parts(string blend, int year) =>
        Assert.Contains("blend-without-share fuel", Asked.Wrong(Method, OfYear(blend, year)));

    [Theory]
    [InlineData("diesel-b7", 2023, "0.065")]
    [InlineData("diesel-b7", 2025, "0.066")]
    [InlineData("gasohol-e85", 2019, "0.75")]
    public void The_range_that_a_specification_allows_is_told(string blend, int year, string min)
    {
        var told = Assert.Single(
            Asked.Answer(Method, OfYear(blend, year)).Result.Findings,
            finding => finding.Code == "inventory.blend-share-range"
        );

        Assert.Equal(min, told.Values["min"]);
    }

    private static string OfYear(string blend, int year) =>
        $$"""
            { "fuel": "{{blend}}", "sector": "road", "amount": { "value": 1, "unit": "l" }, "year": {{year}} }
            """;

    private static string Fuel(string fuel, string sector, int amount, string unit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            { {{fuel}}, "sector": "{{sector}}", "country": "TH",
              "amount": { "value": {{amount}}, "unit": "{{unit}}" } }
            """
        );
}
