namespace CityBraid.Reporting;

/// <summary>A part of a report as it was at some time: enough to tell when it says something else.</summary>
/// <param name="Name">Its name, the same in every language.</param>
/// <param name="Title">What it is called, in the report's language.</param>
/// <param name="Digest">The digest of all that it says but for the day of writing.</param>
public sealed record KeptPart(string Name, string Title, string Digest)
{
    /// <summary>The line that tells the day of writing: every day another one.</summary>
    private const string DayOfWriting = "prepared";

    /// <summary>The parts of a report.</summary>
    public static IReadOnlyList<KeptPart> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.Parts.Select(Of)];
    }

    /// <summary>A part of a report.</summary>
    public static KeptPart Of(ReportPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new KeptPart(part.Name, part.Head, ProofDigest.Of(Said(part)));
    }

    /// <summary>Everything that a part says, in order; figures with all their digits.</summary>
    private static IEnumerable<string?> Said(ReportPart part) =>
        part
            .Texts.SelectMany(text => text.Runs.Select(Said).Prepend(text.Name))
            .Prepend(part.Head)
            .Concat(
                part.Lines.Where(line => line.Name != DayOfWriting)
                    .SelectMany(line => new[] { line.Head, Said(line.Cell) })
            )
            .Concat(part.Columns.Select(column => column.Head))
            .Concat(part.Rows.SelectMany(row => row.Cells.Select(Said)))
            .Concat(part.Chart is { } chart ? Said(chart) : []);

    private static IEnumerable<string?> Said(Chart chart) =>
        ChartTable
            .Of(chart)
            .Rows.SelectMany(row =>
                row.Heads.Select(head => head.Name)
                    .Concat(row.Numbers.Select(number => number is { } known ? CellText.Digits(known) : null))
            );

    private static string Said(ReportRun run) =>
        run.Figure is { } figure ? $"{CellText.Digits(figure.Value)} {figure.Unit}" : run.Text;

    private static string? Said(ReportCell cell) =>
        cell.Figure is { } figure
            ? $"{CellText.Digits(figure.Value)} {figure.Unit}"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{cell.Value}");
}
