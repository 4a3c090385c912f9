using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Tests.Tables.Packages;

public sealed class ZipGuardTests
{
    private const string Row = "<row><c t='s'><v>0</v></c></row>";

    private static readonly string Megabytes = new(' ', 20_000_000);

    [Fact]
    public void Too_many_entries_are_refused_whatever_they_hold()
    {
        var finding = Reading.Refused(CraftedWorkbook.WithRows(Row), new TableLimits { ZipEntriesMax = 4 });

        AssertBomb(finding, "entries", "4");
        Assert.Equal("5", finding.Values["found"]);
    }

    [Fact]
    public void A_declared_number_of_entries_is_believed_when_it_is_too_large() =>
        AssertBomb(
            Reading.Refused(
                CraftedZip.DeclareCount(CraftedWorkbook.WithRows(Row).ToBytes(), 65_000),
                "a.xlsx"
            ),
            "entries",
            "4096"
        );

    [Fact]
    public void Parts_that_declare_too_much_together_are_refused()
    {
        var workbook = CraftedWorkbook.WithRows(Row).With("a.bin", new string('a', 600));
        workbook.With("b.bin", new string('b', 600));

        AssertBomb(
            Reading.Refused(workbook, new TableLimits { UncompressedBytesMax = 1_100 }),
            "declared",
            "1100"
        );
    }

    [Fact]
    public void A_part_that_is_packed_too_densely_is_refused()
    {
        var workbook = CraftedWorkbook.WithRows(Row + Megabytes);

        AssertBomb(Reading.Refused(workbook), "ratio", "200");
    }

    [Theory]
    [InlineData(CraftedWorkbook.Workbook)]
    [InlineData(CraftedWorkbook.SharedStrings)]
    [InlineData(CraftedWorkbook.Rels)]
    public void A_part_that_inflates_beyond_what_it_declares_is_refused_when_opened(string part)
    {
        var zip = CraftedWorkbook
            .WithRows(Row)
            .Change(part, xml => xml[..xml.LastIndexOf('<')] + Megabytes + xml[xml.LastIndexOf('<')..])
            .ToBytes();

        var finding = Reading.Refused(CraftedZip.DeclareLength(zip, part, 900), "a.xlsx");

        AssertBomb(finding, "inflated", "900");
        Assert.Equal(part, finding.Where?.Sheet);
    }

    [Fact]
    public void A_sheet_that_inflates_beyond_what_it_declares_is_refused_on_the_way()
    {
        var zip = CraftedWorkbook.WithRows(Row + Megabytes).ToBytes();

        var finding = Reading.Interrupted(
            CraftedZip.DeclareLength(zip, CraftedWorkbook.Sheet, 900_000),
            "a.xlsx"
        );

        AssertBomb(finding, "inflated", "900000");
    }

    [Fact]
    public void A_part_that_inflates_to_less_than_it_declares_is_broken()
    {
        var zip = CraftedWorkbook.WithRows(Row).ToBytes();

        var finding = Reading.Refused(
            CraftedZip.DeclareLength(zip, CraftedWorkbook.SharedStrings, 900_000),
            "a.xlsx",
            new TableLimits { CompressionRatioMax = 1_000_000 }
        );

        Assert.Equal("tables.broken-zip", finding.Code);
        Assert.Equal(CraftedWorkbook.SharedStrings, finding.Where?.Sheet);
    }

    [Fact]
    public void Damaged_bytes_are_refused()
    {
        var zip = CraftedWorkbook.WithRows(Row).ToBytes();

        Assert.Equal(
            "tables.broken-zip",
            Reading.Refused(CraftedZip.Damage(zip, CraftedWorkbook.Workbook), "a.xlsx").Code
        );
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100_000)]
    public void A_digit_that_flipped_in_a_sheet_is_refused_at_the_end_of_its_rows(int rows)
    {
        var sheet = string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", rows));
        var zip = CraftedZip.Unpacked(
            CraftedWorkbook.WithRows(sheet + "<row><c><v>5000</v></c></row>").ToBytes()
        );

        var finding = Reading.Interrupted(CraftedZip.Replace(zip, "<v>5000", "<v>9000"), "a.xlsx");

        Assert.Equal("tables.broken-zip", finding.Code);
    }

    [Fact]
    public void A_letter_that_flipped_in_a_shared_text_is_refused()
    {
        var zip = CraftedZip.Unpacked(CraftedWorkbook.WithRows(Row).ToBytes());

        var finding = Reading.Refused(CraftedZip.Replace(zip, "first", "fifth"), "a.xlsx");

        Assert.Equal("tables.broken-zip", finding.Code);
        Assert.Equal(CraftedWorkbook.SharedStrings, finding.Where?.Sheet);
    }

    [Fact]
    public void A_method_of_packing_that_is_not_read_is_refused() =>
        Assert.Equal(
            "tables.broken-zip",
            Reading
                .Refused(
                    CraftedZip.DeclareMethod(
                        CraftedWorkbook.WithRows(Row).ToBytes(),
                        CraftedWorkbook.Workbook,
                        method: 12
                    ),
                    "a.xlsx"
                )
                .Code
        );

    [Fact]
    public void A_part_under_a_password_is_refused_as_that() =>
        Assert.Equal(
            "tables.password-protected",
            Reading
                .Refused(
                    CraftedZip.DeclareEncrypted(
                        CraftedWorkbook.WithRows(Row).ToBytes(),
                        CraftedWorkbook.Workbook
                    ),
                    "a.xlsx"
                )
                .Code
        );

    [Fact]
    public void A_part_that_is_there_twice_is_refused() =>
        Assert.Equal(
            "tables.broken-zip",
            Reading.Refused(CraftedWorkbook.WithRows(Row).Beside(CraftedWorkbook.Sheet, "<other/>")).Code
        );

    [Fact]
    public void A_file_that_breaks_off_anywhere_is_refused_and_never_crashes()
    {
        var zip = CraftedWorkbook.WithRows(Row).ToBytes();

        Assert.All(
            Enumerable.Range(4, zip.Length - 4),
            length => Assert.Equal("tables.not-a-workbook", Reading.Refused(zip[..length], "a.xlsx").Code)
        );
    }

    [Fact]
    public void The_form_for_large_files_is_read_too()
    {
        using var file = Reading.Open(CraftedZip.InZip64(CraftedWorkbook.WithRows(Row).ToBytes()), "a.xlsx");

        Assert.Equal("first", Assert.Single(file.Sheets[0].ReadRows()).At(1).Text);
    }

    [Fact]
    public void Parts_written_as_a_stream_or_without_packing_are_read_too()
    {
        var zip = CraftedZip.Unpacked(CraftedWorkbook.WithRows(Row).ToBytes());

        using var file = Reading.Open(zip, "a.xlsx");

        Assert.Equal("first", Assert.Single(file.Sheets[0].ReadRows()).At(1).Text);
    }

    private static void AssertBomb(Finding finding, string measure, string limit)
    {
        Assert.Equal("tables.zip-bomb", finding.Code);
        Assert.Equal(measure, finding.Values["measure"]);
        Assert.Equal(limit, finding.Values["limit"]);
    }
}
