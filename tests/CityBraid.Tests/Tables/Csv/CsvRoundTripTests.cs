using System.Text;
using CityBraid.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Tables.Csv;

public sealed class CsvRoundTripTests
{
    private static readonly char[] Letters = ['a', 'ก', '้', '1', ' ', '"', ',', ';', '\t', '\r', '\n'];

    [Theory]
    [InlineData(',', "\n")]
    [InlineData(';', "\r\n")]
    [InlineData('\t', "\r")]
    public void Writing_and_reading_gives_the_same_cells(char delimiter, string lineEnd) =>
        Prop.ForAll(
                Tables().ToArbitrary(),
                table =>
                {
                    var read = Reading.Csv(Encoding.UTF8.GetBytes(Write(table, delimiter, lineEnd)));

                    Assert.Equal(CellsOf(table), read.Skip(1).SelectMany(row => row.Cells));
                }
            )
            .QuickCheckThrowOnFailure();

    private static Gen<string[][]> Tables() =>
        Gen.Elements(Letters).ArrayOf().Select(letters => new string(letters)).ArrayOf(4).ArrayOf();

    private static string Write(string[][] table, char delimiter, string lineEnd) =>
        string.Join(delimiter, "a", "b", "c", "d")
        + lineEnd
        + string.Concat(table.Select(row => string.Join(delimiter, row.Select(Quoted)) + lineEnd));

    private static string Quoted(string text) =>
        text.All(char.IsLetterOrDigit) ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<Cell> CellsOf(string[][] table) =>
        from row in table.Index()
        from text in row.Item.Index()
        where text.Item.Length > 0
        select new Cell(row.Index + 2, text.Index + 1, CellKind.Text, text.Item);
}
