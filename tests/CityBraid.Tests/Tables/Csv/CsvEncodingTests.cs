using System.Text;
using CityBraid.Kernel;

namespace CityBraid.Tests.Tables.Csv;

public sealed class CsvEncodingTests
{
    private const string Text = "รายการ,หน่วย\nไฟฟ้า,kWh\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Unicode_is_known_by_its_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        AssertReads([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);
    }

    [Fact]
    public void Utf8_needs_no_mark() => AssertReads(Encoding.UTF8.GetBytes(Text));

    [Fact]
    public void Thai_windows_is_read_and_the_assumption_told()
    {
        // ไฟฟ้า,1 as the Thai standard TIS-620 codes it.
        byte[] bytes = [0xE4, 0xBF, 0xBF, 0xE9, 0xD2, (byte)',', (byte)'1'];
        using var file = Reading.Open(bytes, "a.csv");

        var row = Assert.Single(file.Sheets[0].ReadRows());

        Assert.Equal(["ไฟฟ้า", "1"], row.Cells.Select(cell => cell.Text));
        var finding = Assert.Single(file.Findings);
        Assert.Equal("tables.encoding-assumed", finding.Code);
        Assert.Equal(Severity.Information, finding.Severity);
        Assert.Equal("windows-874", finding.Values["encoding"]);
    }

    [Theory]
    [InlineData("636166E92C310A")] // Latin-1, caf and é: a tone mark on an f
    [InlineData("4DFC6C6C65722C31")] // Latin-1, Müller: ü is no letter in Thai Windows
    [InlineData("D6D0B9FA2C31")] // GBK: a vowel under nothing
    [InlineData("EFBBBF612CA1")] // a UTF-8 mark, and then none
    [InlineData("FFFE61002C")] // UTF-16 with half a letter
    [InlineData("FFFE610000D8")] // UTF-16 with half a pair
    [InlineData("FFFE000061000000")] // UTF-32
    [InlineData("61002C006200")] // UTF-16 without its mark
    public void Bytes_that_no_read_encoding_allows_are_refused(string bytes) =>
        Assert.Equal("tables.wrong-encoding", Reading.Refused(Convert.FromHexString(bytes), "a.csv").Code);

    private static void AssertReads(byte[] bytes)
    {
        var rows = Reading.Csv(bytes);

        Assert.Equal(["รายการ", "หน่วย"], rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["ไฟฟ้า", "kWh"], rows[1].Cells.Select(cell => cell.Text));
    }
}
