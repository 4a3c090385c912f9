using CityBraid.Tables;

namespace CityBraid.Tests.Tables.Writing;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+66 2", "'+66 2")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("ขยะ", "ขยะ")]
    [InlineData("", "")]
    public async Task A_text_is_never_a_formula(string text, string written) =>
        Assert.Equal(written + "\r\n", await WriteAsync(text));

    [Fact]
    public async Task Numbers_stay_numbers_in_every_culture() =>
        Assert.Equal("-1.50,1000000,,2\r\n", await WriteAsync(-1.50m, 1_000_000m, null, 2));

    [Fact]
    public async Task What_parts_cells_is_quoted()
    {
        var written = await WriteAsync("a,b", "say \"x\"", "two\nlines");

        Assert.Equal("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n", written);
        Assert.Equal(
            [
                ["a,b", "say \"x\"", "two\nlines"],
            ],
            Reading.CsvTexts(written)
        );
    }

    private static async Task<string> WriteAsync(params object?[] cells)
    {
        await using var text = new StringWriter();
        await new CsvWriter(text).WriteRowAsync(cells, TestContext.Current.CancellationToken);
        return text.ToString();
    }
}
