using CityBraid.Tables;

namespace CityBraid.Tests.Tables;

public sealed class CellTests
{
    [Theory]
    [InlineData(8, 6, "F8")]
    [InlineData(1, 1, "A1")]
    [InlineData(1, 26, "Z1")]
    [InlineData(1, 27, "AA1")]
    [InlineData(1, 702, "ZZ1")]
    [InlineData(1, 703, "AAA1")]
    [InlineData(1_048_576, 16_384, "XFD1048576")]
    public void A_cell_has_the_address_that_a_spreadsheet_shows(int row, int column, string address) =>
        Assert.Equal(address, new Cell(row, column, CellKind.Text, "x").Address);

    [Theory]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("129600", "129600")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("1.5E-3", "0.0015")]
    [InlineData("2.0000000000000001E-3", "0.002")]
    [InlineData("1234567890123456789", "1234567890123460000")]
    [InlineData("9.9999999999999999E22", "100000000000000000000000")]
    [InlineData("1E-28", "0.0000000000000000000000000001")]
    [InlineData("0.10000000000000001", "0.1")]
    public void A_number_is_read_with_the_digits_that_a_spreadsheet_shows(string text, string number)
    {
        Assert.True(new Cell(1, 1, CellKind.Number, text).TryNumber(out var read));
        Assert.Equal(number, (read + 0m).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1E+300")]
    [InlineData("1E-40")]
    [InlineData("1.23456789012345E-20")]
    [InlineData("1,5")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("๑๒")]
    [InlineData("")]
    public void What_a_decimal_cannot_hold_in_full_is_no_number(string text) =>
        Assert.False(new Cell(1, 1, CellKind.Number, text).TryNumber(out _));

    [Theory]
    [InlineData(CellKind.Text)]
    [InlineData(CellKind.Boolean)]
    [InlineData(CellKind.FormulaWithoutValue)]
    public void Only_a_number_is_read_as_one(CellKind kind) =>
        Assert.False(new Cell(1, 1, kind, "1").TryNumber(out _));

    [Fact]
    public void A_cell_of_nowhere_is_blank_and_holds_no_text()
    {
        Assert.True(default(Cell).IsBlank);
        Assert.Equal(string.Empty, default(Cell).Text);
    }
}
