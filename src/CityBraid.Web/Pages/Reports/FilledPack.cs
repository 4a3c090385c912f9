namespace CityBraid.Web;

/// <summary>A pack with the report that it makes of what is on record.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Report">The report.</param>
public sealed record FilledPack(ReportPack Pack, Report Report)
{
    /// <summary>How much of the form is filled, in whole per cent rounded down: not all is not 100.</summary>
    public int Percent => Report.Fill.Asked == 0 ? 0 : Report.Fill.Filled * 100 / Report.Fill.Asked;

    /// <summary>The formats in which it can be taken away.</summary>
    public IReadOnlyList<ReportFormat> Formats => FormatsOf(Pack);

    /// <summary>The formats in which a report of a pack can be taken away.</summary>
    public static IReadOnlyList<ReportFormat> FormatsOf(ReportPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return pack.Kind == PackFileKind.Csv
            ? [ReportFormat.Csv]
            : [.. ReportFormat.All.Where(format => format != ReportFormat.Csv)];
    }
}
