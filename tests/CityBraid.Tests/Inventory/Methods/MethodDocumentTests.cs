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

    [Theory]
    [InlineData("""{"amount":{"value":1,"unit":"ton"}}""", "inventory.input-ambiguous-unit")]
    [InlineData("""{"amount":{"value":1,"unit":"furlong"}}""", "inventory.input-unknown-unit")]
    [InlineData("""{"amount":{"value":"1","unit":"kg"}}""", "inventory.input-unreadable")]
    [InlineData("""{"amount":{"value":1e99,"unit":"kg"}}""", "inventory.input-unreadable")]
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
    [InlineData("{\n \"a\": ", "inventory.input-not-json")]
    [InlineData("", "inventory.input-not-json")]
    [InlineData("[]", "inventory.input-not-object")]
    public void What_is_no_document_is_refused(string document, string code) =>
        Assert.Equal(code, MethodDocument.Read(document, OurTables.Units).Refusal?.Code);
}
