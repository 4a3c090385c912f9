using System.Text;
using CityBraid.Tables;

namespace CityBraid.Tests.Tables.Files;

public sealed class ContentTests
{
    private static ReadOnlySpan<byte> OleStart => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void A_file_beyond_fifty_megabytes_is_refused_after_reading_no_more_than_that()
    {
        var limit = TableLimits.Default.BytesMax;
        using var endless = new EndlessStream();

        var finding = Assert.Single(TableFile.Open(endless, "a.csv").Refusal!.Findings);

        Assert.Equal("tables.too-large", finding.Code);
        Assert.Equal(
            limit.ToString(System.Globalization.CultureInfo.InvariantCulture),
            finding.Values["limit"]
        );
        Assert.InRange(endless.Given, limit, limit + 1_000_000);
    }

    [Fact]
    public void A_file_of_one_byte_too_many_is_refused()
    {
        var limits = new TableLimits { BytesMax = 3 };

        Assert.Equal("tables.too-large", Reading.Refused("a,bc"u8.ToArray(), "a.csv", limits).Code);
        Assert.Single(Reading.Open("a,b"u8.ToArray(), "a.csv", limits).Sheets);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\n")]
    public void A_file_of_nothing_is_refused(string text)
    {
        Assert.Equal("tables.empty-file", Reading.Refused(Encoding.UTF8.GetBytes(text), "a.csv").Code);
        Assert.Equal("tables.empty-file", Reading.Refused(Encoding.UTF8.GetBytes(text), "a.xlsx").Code);
    }

    [Theory]
    [InlineData("a.xlsx", "a,b\n1,2", "text")]
    [InlineData("a.XLSM", "a,b\n1,2", "text")]
    [InlineData("a.json", "[1]", "text")]
    [InlineData("a", "a,b", "text")]
    [InlineData("a.xls", "<html><table></table></html>", "markup")]
    [InlineData("a.csv", "\uFEFF <?xml version='1.0'?><a/>", "markup")]
    [InlineData("a.csv", "%PDF-1.7", "pdf")]
    [InlineData("a.png", "\u0089PNG\0\0", "binary")]
    [InlineData("a.xlsx", "PK\u0003\u0004 and no more", "damaged-zip")]
    public void What_is_no_table_is_refused_by_what_it_is(string name, string text, string found)
    {
        var finding = Reading.Refused(Encoding.UTF8.GetBytes(text), name);

        Assert.Equal("tables.not-a-workbook", finding.Code);
        Assert.Equal(found, finding.Values["found"]);
    }

    [Fact]
    public void An_old_workbook_is_told_from_an_encrypted_one()
    {
        byte[] old = [.. OleStart, .. new byte[504], .. Encoding.Unicode.GetBytes("Workbook")];
        byte[] encrypted = [.. OleStart, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        Assert.Equal("xls", Reading.Refused(old, "a.xls").Values["found"]);
        Assert.Equal("tables.not-a-workbook", Reading.Refused(old, "a.xlsx").Code);
        Assert.Equal("tables.password-protected", Reading.Refused(encrypted, "a.xlsx").Code);
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.xlsm")]
    [InlineData("a")]
    public void A_workbook_is_one_whatever_its_name(string name)
    {
        var workbook = CraftedWorkbook
            .WithRows("<row><c><v>1</v></c></row>")
            .With("xl/vbaProject.bin", "code");

        Assert.Equal("Form", Assert.Single(Reading.Open(workbook.ToBytes(), name).Sheets).Name);
    }

    [Fact]
    public void A_file_is_known_by_the_hash_of_its_bytes()
    {
        // FIPS 180-2, appendix B.1: the hash of "abc".
        const string Hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

        Assert.Equal(Hash, Reading.Open("abc"u8.ToArray(), "a.csv").Sha256);
    }
}
