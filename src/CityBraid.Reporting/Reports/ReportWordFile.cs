namespace CityBraid.Reporting;

/// <summary>Writes a report as a document: a section for each part, and how its figures came about.</summary>
public static class ReportWordFile
{
    /// <summary>Writes the whole file; to a stream that can be thrown away, as it may fail midway.</summary>
    /// <param name="report">The report.</param>
    /// <param name="words">What it says around its own words.</param>
    /// <param name="output">Takes the file and stays open.</param>
    public static void Write(Report report, ReportFileWords words, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(words);
        using var pen = new WordPen(output, report.Title, report.Language);
        new ReportPen(pen, report, words).Write();
    }
}
