using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A localised indicator as Open SDG takes it: years down, disaggregations across.</summary>
/// <remarks>
/// A value of some places that is no national one yet is never told in the row of the whole: it says of how
/// many places it is.
/// </remarks>
/// <param name="board">The indicators.</param>
/// <param name="proofs">Their values as figures.</param>
/// <param name="indicator">The indicator.</param>
internal sealed class OpenSdgIndicator(
    IndicatorBoard board,
    IndicatorProofs proofs,
    IndicatorDefinition indicator
)
{
    /// <summary>The name of the part's table.</summary>
    public const string Table = ReportPack.ItemTable;

    private const string Coverage = "Coverage";
    private const string Location = "Location";
    private const string GeoCode = "GeoCode";

    /// <summary>The name of the file: <c>indicator_11-6-1</c>.</summary>
    public string FileName => "indicator_" + (CodeOf(indicator) ?? indicator.Code).Replace('.', '-');

    /// <summary>The columns: year first, code of the area second but two, value last; none without any
    ///   value.</summary>
    public IReadOnlyList<PackField> Columns =>
        [
            Field("Year", PackFieldKind.Code, PackFieldRole.Key),
            .. Disaggregations.Select(name => Field(name, PackFieldKind.Text, PackFieldRole.Key)),
            .. Has(GeoCode) ? new[] { Field(GeoCode, PackFieldKind.Text, PackFieldRole.Key) } : [],
            Field("Units", PackFieldKind.Text, PackFieldRole.Told),
            Field("Value", PackFieldKind.Number, PackFieldRole.Figure),
        ];

    /// <summary>The rows, in order of years.</summary>
    public IReadOnlyList<PackRow> Rows => [.. Lines.Select(line => Full(line))];

    /// <summary>The global indicator that an indicator stands for first; null for none.</summary>
    private static string? CodeOf(IndicatorDefinition indicator) =>
        indicator.Record.Fields.Rows("global").Select(row => row.Value["code"]).FirstOrDefault();

    private IReadOnlyList<Dictionary<string, object?>> Lines =>
        field ??= [
            .. from period in board.Periods
            where period.Kind == PeriodKind.CalendarYear
            let value = board.Find(project: null, indicator.Code, period)
            where value is { Value: not null } && board.IsReportedBy(indicator.Code, period)
            where board.SpeaksForWhole(project: null, indicator, period)
            from line in Of(value)
            select line,
        ];

    private string[] Disaggregations =>
        [
            .. Lines
                .SelectMany(line => line.Keys)
                .Where(name => name is not ("Year" or GeoCode or "Units" or "Value"))
                .Distinct(StringComparer.Ordinal),
        ];

    private IEnumerable<Dictionary<string, object?>> Of(RollupValue value)
    {
        var coverage = board.CoverageOf(project: null, indicator, value.Period);
        var whole = Line(value.Period, proofs.Of(indicator, value)!);
        if (coverage.IsWithheld && coverage.Places > 0)
        {
            whole[Coverage] = ExportLabels.Book.Say(
                "open-sdg.coverage",
                Language.English,
                ("places", Numerals.Show(coverage.Places, 0)),
                ("all", coverage.All is { } all ? Numerals.Show(all, 0) : "?")
            );
        }

        yield return whole;
        foreach (var report in ReportsOf(value.Period))
        {
            if (proofs.OfReport(indicator, report) is { } figure && report.Fields["location"] is { } location)
            {
                var line = Line(value.Period, figure);
                line[Location] = board.Book.NameOf(RecordKind.Location, location).In("en").Trim();
                line[GeoCode] = location;
                yield return line;
            }
        }
    }

    private IEnumerable<CooperationRecord> ReportsOf(Period period) =>
        from standing in board.ReportsOn(indicator.Code)
        let report = standing.Approved
        where report is not null && report.Fields["indicator"] == indicator.Code
        where DateText.Find(report.Fields["date"]) == period
        orderby report.Key.Code.Value
        select report;

    private static Dictionary<string, object?> Line(Period period, Figure figure) =>
        new(StringComparer.Ordinal)
        {
            ["Year"] = period.From.Year,
            ["Units"] = figure.Unit,
            ["Value"] = figure,
        };

    private bool Has(string column) => Lines.Any(line => line.ContainsKey(column));

    private PackRow Full(Dictionary<string, object?> line) =>
        new(Columns.ToDictionary(column => column.Name, column => line.GetValueOrDefault(column.Name)));

    private static PackField Field(string name, PackFieldKind kind, PackFieldRole role) =>
        new(name, kind, role, 16, new LocalText("en", name));
}
