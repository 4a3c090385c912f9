using System.Globalization;
using CityBraid.Facts;
using CityBraid.Tables;

namespace CityBraid.Tests.Facts.Importing.Cells;

public sealed class NumberReadingTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("4000000", "4000000")]
    [InlineData("4,000,000", "4000000")]
    [InlineData("4,000.25", "4000.25")]
    [InlineData("๔,๐๐๐,๐๐๐.๕", "4000000.5")]
    [InlineData("\u00A0 12.50 ", "12.5")]
    [InlineData(".5", "0.5")]
    [InlineData("999999999999999.1234567890123", "999999999999999.1234567890123")]
    public void A_number_written_as_text_is_read_exactly(string text, string number) =>
        Assert.Equal(
            new NumberReading(decimal.Parse(number, CultureInfo.InvariantCulture), null),
            NumberReading.Of(text)
        );

    [Theory]
    [InlineData("4,0OO,000", "facts.not-a-number")]
    [InlineData("1e5", "facts.not-a-number")]
    [InlineData("12 kWh", "facts.not-a-number")]
    [InlineData("1 000", "facts.not-a-number")]
    [InlineData("5.", "facts.not-a-number")]
    [InlineData("1.2.3", "facts.not-a-number")]
    [InlineData("(500)", "facts.not-a-number")]
    [InlineData("+5", "facts.not-a-number")]
    [InlineData("4,00", "facts.unclear-separator")]
    [InlineData("1,0000", "facts.unclear-separator")]
    [InlineData(",000", "facts.unclear-separator")]
    [InlineData("1234,567", "facts.unclear-separator")]
    [InlineData("-", "facts.dash-for-number")]
    [InlineData("–", "facts.dash-for-number")]
    [InlineData("-500000", "facts.negative-amount")]
    [InlineData("−1", "facts.negative-amount")]
    [InlineData("1000000000000000.1", "facts.number-too-large")]
    [InlineData("0.12345678901234567890123456789", "facts.number-not-held")]
    public void What_is_no_clear_number_is_a_finding(string text, string problem) =>
        Assert.Equal(new NumberReading(0m, problem), NumberReading.Of(text));

    [Theory]
    [InlineData(CellKind.Error, "#N/A", "facts.error-cell")]
    [InlineData(CellKind.FormulaWithoutValue, "SUM(A1:A2)", "facts.formula-without-value")]
    [InlineData(CellKind.Boolean, "TRUE", "facts.not-a-number")]
    [InlineData(CellKind.Number, "1E+300", "facts.number-not-held")]
    [InlineData(CellKind.Number, "-0.5", "facts.negative-amount")]
    public void A_cell_without_a_usable_number_is_a_finding(CellKind kind, string text, string problem) =>
        Assert.Equal(problem, NumberReading.Of(new Cell(1, 1, kind, text)).Problem);

    [Fact]
    public void A_workbooks_binary_noise_is_rounded_off() =>
        Assert.Equal(0.3m, NumberReading.Of(new Cell(1, 1, CellKind.Number, "0.30000000000000004")).Amount);
}
