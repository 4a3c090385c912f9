using CityBraid.Kernel;

namespace CityBraid.Tests.Kernel.Quantities;

public sealed class UnitLibraryTests
{
    [Theory]
    [InlineData("kWh", "kWh")]
    [InlineData("KWH", "kWh")]
    [InlineData("กิโลวัตต์ชั่วโมง", "kWh")]
    [InlineData(" ลิตร ", "l")]
    [InlineData("ตัน", "t")]
    [InlineData("m³", "m3")]
    [InlineData("kg/TJ", "kg/TJ")]
    [InlineData("kgCO2e/kWh", "kgCO2e/kWh")]
    [InlineData("kgCO₂e/ลิตร", "kgCO2e/l")]
    [InlineData("g/kg", "g/kg")]
    public void Units_are_read_as_people_write_them(string written, string symbol) =>
        Assert.Equal(symbol, Samples.Units.Read(written).Unit?.Symbol);

    [Theory]
    [InlineData("ton")]
    [InlineData("TON")]
    [InlineData("kg/ton")]
    public void An_ambiguous_unit_is_refused_with_its_candidates(string written)
    {
        var reading = Samples.Units.Read(written);

        Assert.Null(reading.Unit);
        Assert.True(reading.IsAmbiguous);
        Assert.Equal(["t", "short ton"], reading.Candidates);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("furlong")]
    [InlineData("kg/furlong")]
    [InlineData("kg^99")]
    [InlineData("/")]
    public void An_unknown_unit_is_not_guessed(string? written)
    {
        var reading = Samples.Units.Read(written);

        Assert.Null(reading.Unit);
        Assert.False(reading.IsAmbiguous);
    }

    [Fact]
    public void Equal_parts_cancel()
    {
        var unit = Samples.Units.Load("kg/TJ") * Samples.Units.Load("TJ");

        Assert.Same(Samples.Units.Load("kg"), unit);
    }

    [Fact]
    public void A_unit_divided_by_itself_is_a_pure_number() =>
        Assert.Equal(Unit.One, Samples.Units.Load("kg") / Samples.Units.Load("kg"));

    [Fact]
    public void Two_rows_cannot_claim_one_text() =>
        Assert.Throws<FormatException>(() =>
            UnitLibrary.From([
                Samples.Row(("symbol", "a"), ("dimension", "mass"), ("size", "1"), ("aliases", "b")),
                Samples.Row(("symbol", "b"), ("dimension", "mass"), ("size", "2"), ("aliases", "")),
            ])
        );

    [Fact]
    public void A_row_without_a_source_is_not_a_row() =>
        Assert.Throws<FormatException>(() =>
            new ReferenceRow("t", 1, [KeyValuePair.Create("source", ""), KeyValuePair.Create("locator", "x")])
        );
}
