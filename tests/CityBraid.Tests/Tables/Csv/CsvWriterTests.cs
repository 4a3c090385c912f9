using System.Text;
using CityBraid.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Tables;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+66 43", "\"'+66 43\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("  =1", "\"'  =1\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("=HYPERLINK(\"http://a\")", "\"'=HYPERLINK(\"\"http://a\"\")\"")]
    public void What_a_spreadsheet_would_compute_is_shown_and_not_run(string text, string cell) =>
        Assert.Equal(cell + "\r\n", Write(text));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;=b", "\"a;=b\"")]
    [InlineData("he said \"no\"", "\"he said \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("ขอนแก่น", "ขอนแก่น")]
    public void Other_texts_are_written_as_they_are(string text, string cell) =>
        Assert.Equal(cell + "\r\n", Write(text));

    [Fact]
    public void Numbers_are_numbers_and_nothing_is_an_empty_cell() =>
        Assert.Equal("-1.50,3,,4\r\n", Write(-1.50m, 3L, null, 4));

    [Fact]
    public void Another_kind_of_cell_is_a_mistake() => Assert.Throws<ArgumentException>(() => Write(1.5));

    [Fact]
    public void What_is_written_is_read_back()
    {
        var texts = ArbMap.Default.ArbFor<NonNull<string>>().Filter(text => IsPlain(text.Get));

        Prop.ForAll(texts, text => Read(Write("key", text.Get)) == text.Get).QuickCheckThrowOnFailure();
    }

    /// <summary>A text that keeps its letters: a formula gets an apostrophe, and zeros are no text.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0
        && !"=+-@\t\r\n＝＋－＠".Contains(text.TrimStart(' ').FirstOrDefault(), StringComparison.Ordinal)
        && text.All(letter => letter is > '\u001F' and < '\uD800');

    private static string Read(string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        using var file = TableFile.Open(stream, "a.csv").Value!;
        return Assert.Single(file.Sheets[0].ReadRows()).At(2).Text;
    }

    private static string Write(params object?[] cells)
    {
        using var text = new StringWriter();
        new CsvWriter(text).WriteRow(cells);
        return text.ToString();
    }
}
