using System.Globalization;

namespace CityBraid.Web;

/// <summary>The table of a report's part on a page: it fits on paper, and its rows are cards on a
///   phone.</summary>
public sealed partial class ReportPartTable
{
    /// <summary>A row of more cells is no card any more; its table is scrolled.</summary>
    private const int CardCellsMax = 8;

    /// <summary>A table of so many rows is not parted over two sheets.</summary>
    private const int ShortMax = 12;

    private const int SourcesMax = 40;
    private const int CellsMax = 12;

    /// <summary>How many statements are looked at: a sum may have thousands behind it.</summary>
    private const int StatedMax = 1_000;

    private IReadOnlyList<ReportRow> rows = [];
    private IReadOnlyList<string> sources = [];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The part.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportPart Part { get; set; }

    /// <summary>The most rows that are shown.</summary>
    [Parameter]
    [EditorRequired]
    public required int RowsMax { get; set; }

    private PaperColumns Paper { get; set; } = new(0, [], new HashSet<int>());

    private int Left { get; set; }

    private bool HasCards => Part.Columns.Count <= CardCellsMax;

    private string Style =>
        FormattableString.Invariant($"letters-{Paper.Points}")
        + (HasCards ? " stack" : string.Empty)
        + (rows.Count <= ShortMax ? " short" : string.Empty);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        rows = [.. Part.Rows.Take(RowsMax)];
        Left = Math.Max(0, Part.Rows.Count() - RowsMax);
        Paper = PaperColumns.Of(Part, rows);
        sources = SourcesOf(rows.SelectMany(row => row.Cells).Select(cell => cell.Figure).OfType<Figure>());
    }

    /// <summary>The distinct sources of figures, cells of a sheet together.</summary>
    private static string[] SourcesOf(IEnumerable<Figure> figures)
    {
        var stated = figures
            .SelectMany(figure => ProofSources.Stated(figure.Proof))
            .Select(step => step.Source)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Take(StatedMax);
        var told = SourceList.Of(stated, CellsMax).Take(SourcesMax + 1).ToArray();
        return told.Length > SourcesMax ? [.. told.Take(SourcesMax), "…"] : told;
    }

    /// <summary>Whether a column holds numbers and no words.</summary>
    private bool IsAmount(int column) =>
        ReportWords.IsNumber(Part.Columns[column].Kind) && !Paper.Worded.Contains(column);

    /// <summary>What a card says of a cell; nothing of an empty one.</summary>
    private string? LabelOf(int column, ReportCell cell) =>
        HasCards && ReportWords.Cell(cell).Length > 0 ? Part.Columns[column].Head : null;

    private static string Width(double percent) =>
        percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
