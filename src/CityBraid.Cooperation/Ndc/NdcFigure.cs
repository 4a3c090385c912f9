namespace CityBraid.Cooperation;

/// <summary>A figure of a table of emissions, ready to be summed or held back.</summary>
/// <param name="Record">The record.</param>
/// <param name="Kilotonnes">What it says; null when that cannot be told.</param>
/// <param name="Gaps">What keeps it from being reported.</param>
internal sealed record NdcFigure(CooperationRecord Record, decimal? Kilotonnes, IReadOnlyList<NdcGap> Gaps)
{
    public int? Year => NdcYears.Find(Record.Fields["year"]);

    public string Country => Record.Fields["country"]!;

    public string? Sector => Record.Fields["sector"];

    public string? Gas => Record.Fields["gas"];

    /// <summary>What it is a figure of, in every year that there is one.</summary>
    public (string? Sector, string? Gas, string? Activity) Part => (Sector, Gas, Record.Fields["activity"]);

    public static NdcFigure Of(CooperationRecord record, NdcAmounts amounts, NdcMarks marks)
    {
        var row = new NdcRowDraft(record);
        var amount = amounts.Emission(record.Fields);
        row.HoldIfNotValid(marks);
        if (amount.Gap is { } gap)
        {
            row.Hold(gap.Reason, gap.Field);
        }

        return new NdcFigure(record, amount.Kilotonnes, row.Made([]).Gaps);
    }
}
