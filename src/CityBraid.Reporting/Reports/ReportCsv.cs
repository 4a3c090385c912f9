using System.Text;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Writes the table of a report's first part that has one as CSV: every number exact.</summary>
public static class ReportCsv
{
    /// <summary>What such a file is called in answers.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>Writes the whole file.</summary>
    public static void Write(Report report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var part = report.Parts.First(part => part.Columns.Count > 0);
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        using var text = new StreamWriter(output, encoding, leaveOpen: true);
        var writer = new CsvWriter(text);
        writer.WriteRow([.. part.Columns.Select(column => column.Title)]);
        foreach (var row in part.Rows)
        {
            writer.WriteRow([.. row.Cells.Select(cell => CellValue.Short(cell.Value))]);
        }
    }
}
