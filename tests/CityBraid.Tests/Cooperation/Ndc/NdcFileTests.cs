using CityBraid.Cooperation;
using CityBraid.Tables;

namespace CityBraid.Tests.Cooperation.Ndc;

/// <summary>Files hold what is reported, and say of everything else why it is not.</summary>
public sealed class NdcFileTests
{
    [Fact]
    public void A_file_holds_reported_lines_and_no_formula()
    {
        var table = Contributions
            .Overview(
                Known.Record(RecordKind.NdcTarget, "t", Defined("=cmd()")),
                Known.Record(RecordKind.NdcTarget, "u", Defined("Open").With(("validated", "")))
            )
            .FindTable("II.2")!;
        using var text = new StringWriter();

        NdcFile.WriteCsv(text, table, "en");

        Assert.Equal(
            "country,target,term,meaning,record,synthetic\r\n"
                + "India,30 % below 2010,\"'=cmd()\",What it means,t,\r\n",
            text.ToString()
        );
    }

    [Fact]
    public void A_workbook_lists_what_is_not_reported_with_the_reason()
    {
        var overview = Contributions.Overview(
            Known.Record(RecordKind.NdcMeasure, "m", Contributions.Measure.With(("objectives/en", "")))
        );
        using var content = new MemoryStream();

        NdcFile.WriteWorkbook(content, overview.Tables, "en");

        content.Position = 0;
        using var file = TableFile.Open(content, "ndc.xlsx").Value!;
        Assert.Equal([.. NdcTable.Numbers, "not reported"], file.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(
            ["II.5 m objectives Missing"],
            file.Sheets[^1]
                .ReadRows()
                .Skip(1)
                .Select(row => string.Join(' ', row.Cells.Select(cell => cell.Text)))
        );
    }

    private static (string, string)[] Defined(string term) =>
        Contributions.Target.With(
            ("definitions/d/term/en", term),
            ("definitions/d/meaning/en", "What it means")
        );
}
