using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// A logframe as people read it: rows with targets, what was reached, and what is to be mended.
/// </summary>
/// <param name="Logframe">The logframe.</param>
/// <param name="Rows">Its rows, by level and number.</param>
/// <param name="Findings">What concerns no single row.</param>
public sealed record LogframeOverview(
    CooperationRecord Logframe,
    IReadOnlyList<LogframeRow> Rows,
    IReadOnlyList<Finding> Findings
)
{
    /// <summary>The logframe that it follows; null when it follows none.</summary>
    public CooperationRecord? Parent { get; private init; }

    /// <summary>Everything that is to be mended, in the order of the rows.</summary>
    public IReadOnlyList<Finding> AllFindings => [.. Findings, .. Rows.SelectMany(row => row.Findings)];

    /// <summary>Reads a logframe.</summary>
    public static LogframeOverview Of(CooperationRecord logframe, IndicatorBoard board)
    {
        ArgumentNullException.ThrowIfNull(logframe);
        ArgumentNullException.ThrowIfNull(board);
        var findings = new LogframeCheck(logframe, board).Findings.ToLookup(RowOf);
        var project = logframe.Fields["project"];
        return new LogframeOverview(
            logframe,
            [
                .. from row in LogframeInheritance.Rows(logframe, board.Book)
                let indicators = row.Fields.Members("measured_by").Select(board.Find)
                select new LogframeRow(
                    row,
                    [
                        .. indicators
                            .OfType<IndicatorDefinition>()
                            .Select(indicator => LogframeMeasure.Of(board, indicator, project)),
                    ],
                    [.. findings[row.Id]]
                ),
            ],
            [.. findings[string.Empty]]
        )
        {
            Parent = LogframeInheritance.FindParent(logframe, board.Book),
        };
    }

    /// <summary>The row that a finding stands in; empty when it stands in none.</summary>
    private static string RowOf(Finding finding) =>
        finding.Where?.Cells?.Split(FieldSet.Separator) is [LogframeInheritance.Levels, var row, ..]
            ? row
            : string.Empty;
}
