using System.Text;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Tests.Tables;

/// <summary>Opens bytes as a user's file, and answers what is in it or why it is refused.</summary>
internal static class Reading
{
    public static TableFile Open(byte[] bytes, string name, TableLimits? limits = null)
    {
        var result = TableFile.Open(new MemoryStream(bytes), name, limits);
        Assert.False(result.IsRefused, string.Join('\n', result.Refusal?.Findings ?? []));
        return result.Value;
    }

    /// <summary>The rows of a CSV text, each with the texts of its cells.</summary>
    public static List<string[]> CsvTexts(string text) =>
        [.. Csv(Encoding.UTF8.GetBytes(text)).Select(row => row.Cells.Select(cell => cell.Text).ToArray())];

    public static List<TableRow> Csv(byte[] bytes)
    {
        using var file = Open(bytes, "a.csv");
        return [.. Assert.Single(file.Sheets).ReadRows()];
    }

    /// <summary>The rows of a workbook's first sheet.</summary>
    public static List<TableRow> Rows(CraftedWorkbook workbook)
    {
        using var file = Open(workbook.ToBytes(), "a.xlsx");
        return [.. file.Sheets[0].ReadRows()];
    }

    /// <summary>The only cell of a workbook's first sheet.</summary>
    public static Cell OnlyCell(CraftedWorkbook workbook) =>
        Assert.Single(Assert.Single(Rows(workbook)).Cells);

    /// <summary>The error with which a file is refused when it is opened.</summary>
    public static Finding Refused(byte[] bytes, string name, TableLimits? limits = null)
    {
        var result = TableFile.Open(new MemoryStream(bytes), name, limits);
        Assert.True(result.IsRefused, "the file was opened");
        Assert.Equal("tables.unreadable", result.Refusal.Code);
        return Error(Assert.Single(result.Refusal.Findings), name);
    }

    public static Finding Refused(CraftedWorkbook workbook, TableLimits? limits = null) =>
        Refused(workbook.ToBytes(), "a.xlsx", limits);

    /// <summary>The error that interrupts the rows of a file's first sheet.</summary>
    public static Finding Interrupted(byte[] bytes, string name, TableLimits? limits = null)
    {
        using var file = Open(bytes, name, limits);
        var interruption = Assert.Throws<UnreadableTableException>(() => file.Sheets[0].ReadRows().Count());
        return Error(interruption.Finding, name);
    }

    public static Finding Interrupted(CraftedWorkbook workbook, TableLimits? limits = null) =>
        Interrupted(workbook.ToBytes(), "a.xlsx", limits);

    private static Finding Error(Finding finding, string name)
    {
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(name, finding.Where?.File);
        return finding;
    }
}
