using System.Globalization;
using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Methods;

public sealed class MethodDocumentTests
{
    [Fact]
    public void Quantities_numbers_and_texts_are_read_exactly()
    {
        var input = MethodDocument
            .Read(
                """
                {
                  "amount": { "value": 0.1000000000000000000000000001, "unit": "ลิตร" },
                  "year": 2562,
                  "fuel": "diesel"
                }
                """,
                OurTables.Units
            )
            .Value!;

        Assert.Equal(0.1000000000000000000000000001m, input.Find("amount")?.Quantity?.Amount);
        Assert.Equal("l", input.Find("amount")?.Quantity?.Unit.Symbol);
        Assert.Equal(2562m, input.Find("year")?.Number);
        Assert.Equal("diesel", input.Find("fuel")?.Text);
        Assert.Null(input.Find("sector"));
    }

    [Fact]
    public void Maps_and_rows_are_read_with_what_they_hold()
    {
        var input = MethodDocument
            .Read(
                """
                {
                  "composition": { "food": 0.43, "paper": { "value": 13, "unit": "%" } },
                  "deposits": [{ "year": 2000, "mass": { "value": 5, "unit": "t" } }, {}]
                }
                """,
                OurTables.Units
            )
            .Value!;

        Assert.Equal(0.43m, input.Find("composition")?.Map?.Find("food")?.Number);
        Assert.Equal("%", input.Find("composition")?.Map?.Find("paper")?.Quantity?.Unit.Symbol);
        Assert.Equal(5m, input.Find("deposits")?.Rows?[0].Find("mass")?.Quantity?.Amount);
        Assert.Empty(input.Find("deposits")?.Rows?[1].Names!);
    }

    [Fact]
    public void What_cannot_be_read_within_is_named_with_its_place()
    {
        var findings = MethodDocument
            .Read(
                """{ "deposits": [{ "year": null }, { "mass": { "value": 1, "unit": "furlong" } }] }""",
                OurTables.Units
            )
            .Refusal!.Findings;

        Assert.Equal(["deposits[0].year", "deposits[1].mass"], findings.Select(one => one.Values["input"]));
    }

    [Theory]
    [InlineData("""{"amount":{"value":1,"unit":"ton"}}""", "inventory.input-ambiguous-unit")]
    [InlineData("""{"amount":{"value":1,"unit":"furlong"}}""", "inventory.input-unknown-unit")]
    [InlineData("""{"amount":{"value":"1","unit":"kg"}}""", "inventory.input-unreadable")]
    [InlineData("""{"amount":{"value":1e99,"unit":"kg"}}""", "inventory.input-unreadable")]
    [InlineData("""{"amount":{"value":1e-30,"unit":"kg"}}""", "inventory.input-unreadable")]
    [InlineData("""{"amount":{"value":-1e-400,"unit":"kg"}}""", "inventory.input-unreadable")]
    [InlineData("""{"amount":{"value":1.6e-28,"unit":"kg"}}""", "inventory.input-unreadable")]
    [InlineData("""{"year":1e-30}""", "inventory.input-unreadable")]
    [InlineData("""{"amount":{"value":1}}""", "inventory.input-unreadable")]
    [InlineData("""{"amount":[1,2]}""", "inventory.input-unreadable")]
    [InlineData("""{"amount":true}""", "inventory.input-unreadable")]
    [InlineData("""{"amount":null}""", "inventory.input-unreadable")]
    [InlineData("""{"year":1,"year":2}""", "inventory.input-twice")]
    public void What_cannot_be_read_is_named(string document, string code)
    {
        var refusal = MethodDocument.Read(document, OurTables.Units).Refusal!;

        Assert.Equal("inventory.method-refused", refusal.Code);
        Assert.Equal(code, Assert.Single(refusal.Findings).Code);
    }

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "…")]
    public void What_cannot_be_read_is_shown_up_to_sixty_characters(int length, string cut)
    {
        var written = "[" + new string('1', length - 2) + "]";
        var refusal = MethodDocument.Read($$"""{ "amount": {{written}} }""", OurTables.Units).Refusal!;

        Assert.Equal(written[..60] + cut, refusal.Findings.Single().Values["value"]);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00e-99", "0")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1.50E+3", "1500")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("1.2345678901234567e-13", "0.0000000000001234567890123457")]
    public void A_number_is_read_when_no_digit_that_matters_is_lost(string written, string read) =>
        Assert.Equal(
            decimal.Parse(read, CultureInfo.InvariantCulture),
            MethodDocument
                .Read($$"""{ "amount": { "value": {{written}}, "unit": "kg" } }""", OurTables.Units)
                .Value?.Find("amount")
                ?.Quantity?.Amount
        );

    [Theory]
    [InlineData("{\n \"a\": ", "inventory.input-not-json")]
    [InlineData("", "inventory.input-not-json")]
    [InlineData("[]", "inventory.input-not-object")]
    public void What_is_no_document_is_refused(string document, string code) =>
        Assert.Equal(code, MethodDocument.Read(document, OurTables.Units).Refusal?.Code);
}
