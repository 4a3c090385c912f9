using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Factors;

public sealed class BlendTests
{
    private const string Table = "factors/blends";

    [Theory] // the share of the volume that is biomass
    [InlineData("E10", "biogasoline", "0.1")]
    [InlineData("gasohol 95", "biogasoline", "0.1")]
    [InlineData("แก๊สโซฮอล์ 91", "biogasoline", "0.1")]
    [InlineData("e20", "biogasoline", "0.2")]
    [InlineData("gasohol-e85", "biogasoline", "0.85")]
    [InlineData("B7", "biodiesel", "0.07")]
    [InlineData("diesel-b10", "biodiesel", "0.1")]
    [InlineData("b20", "biodiesel", "0.2")]
    public void A_blend_is_found_by_its_names_in_either_case(string name, string biomass, string share)
    {
        var document = $$"""
            { "fuel": "{{name}}", "sector": "road", "amount": { "value": 1, "unit": "l" } }
            """;

        var trace = Methods.Asked.Answer("fuel-combustion", document).Result.Trace;

        Assert.Equal(
            share,
            trace
                .Single(step => step.Symbol == $"share({biomass})")
                .Value.Amount.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public void Gasohol_without_its_grade_is_no_blend() =>
        Assert.Equal(
            ["unknown-choice fuel"],
            Methods.Asked.Wrong(
                "fuel-combustion",
                """{ "fuel": "gasohol", "sector": "road", "amount": { "value": 1, "unit": "l" } }"""
            )
        );

    [Theory]
    [InlineData("2020", true)]
    [InlineData("2019", false)]
    public void A_blend_answers_in_the_years_it_is_sold(string year, bool isSold)
    {
        var methods = MethodLibrary.From(
            OurTables.With(Table, Row("b5", "diesel", "1", from: "2020-01-01", names: "B5 of then"))
        );
        var document = $$"""
            { "fuel": "b5", "sector": "road", "amount": { "value": 1, "unit": "l" }, "year": {{year}} }
            """;

        var result = methods
            .Find("fuel-combustion")!
            .Run(MethodDocument.Read(document, OurTables.Units).Value!);

        Assert.Equal(isSold, !result.IsRefused);
    }

    [Theory]
    [InlineData("b5", "diesel", "0.95", "diesel", "not the whole")]
    [InlineData("b5", "diesel", "1.05", "diesel", "not the whole")]
    [InlineData("b5", "unobtainium", "1", "unobtainium", "not known")]
    [InlineData("b5", "diesel", "1", "motor-gasoline", "none of its parts")]
    [InlineData("petrol", "diesel", "1", "diesel", "name of a fuel")]
    [InlineData("b7", "diesel", "1", "diesel", "answer alike")]
    [InlineData("gasohol-e10", "lpg", "0.1", "lpg", "burnt as different fuels")]
    [InlineData("gasohol-e10", "motor-gasoline", "0.1", "motor-gasoline", "twice")]
    public void A_blend_that_cannot_be_right_is_refused(
        string blend,
        string fuel,
        string share,
        string burntAs,
        string why
    ) =>
        Assert.Contains(
            why,
            Assert
                .Throws<FormatException>(() =>
                    OurTables.With(Table, Row(blend, fuel, share, burntAs: burntAs))
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_part_of_nothing_is_refused() =>
        Assert.Contains(
            "not the whole",
            Assert
                .Throws<FormatException>(() =>
                    OurTables.With(Table, Row("gasohol-e10", "lpg", "0", burntAs: "motor-gasoline"))
                )
                .Message,
            StringComparison.Ordinal
        );

    private static (string Column, string Text)[] Row(
        string blend,
        string fuel,
        string share,
        string burntAs = "diesel",
        string from = "",
        string names = "A blend"
    ) =>
        [
            ("blend", blend),
            ("fuel", fuel),
            ("share", share),
            ("share_min", ""),
            ("burnt_as", burntAs),
            ("name_en", names),
            ("name_th", names),
            ("name_zh", names),
            ("aliases", ""),
            ("valid_from", from),
            ("valid_to", ""),
        ];
}
