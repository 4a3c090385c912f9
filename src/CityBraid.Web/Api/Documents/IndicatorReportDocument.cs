using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A report on an indicator with what it is made of, as JSON.</summary>
/// <param name="Standing">The report and whether it counts.</param>
/// <param name="Period">The period, as it is written.</param>
/// <param name="Value">What it says by itself; null where there is no value.</param>
/// <param name="WrittenBy">Who left it so.</param>
/// <param name="WrittenAt">When.</param>
/// <param name="Inputs">The values of the formula, each with where it is from.</param>
/// <param name="Parts">Its parts.</param>
public sealed record IndicatorReportDocument(
    ReportStandingDocument Standing,
    string? Period,
    decimal? Value,
    string WrittenBy,
    DateTimeOffset WrittenAt,
    IReadOnlyList<DrawnInputDocument> Inputs,
    IReadOnlyList<ReportPartDocument> Parts
)
{
    /// <summary>The project; null for none.</summary>
    public string? Project { get; init; }

    /// <summary>The place; null for none.</summary>
    public string? Location { get; init; }

    /// <summary>The organisation; null for none.</summary>
    public string? Organisation { get; init; }

    /// <summary>The part, of a percentage.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>The whole, of a percentage.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The words, of what is told in words.</summary>
    public string? Text { get; init; }

    /// <summary>The joint result that it is of; null for none.</summary>
    public string? Joint { get; init; }

    /// <summary>The share of the joint result; null when none is stated.</summary>
    public decimal? Share { get; init; }

    /// <summary>A report as it stands.</summary>
    internal static IndicatorReportDocument Of(IndicatorBoard board, ReportStanding standing)
    {
        var (report, fields) = (standing.Report, standing.Report.Fields);
        var value = board.ValueOf(report);
        return new(
            ReportStandingDocument.Of(standing),
            fields["date"],
            value?.Value,
            report.ChangedBy,
            report.ChangedAt,
            [
                .. fields
                    .Rows("inputs")
                    .Select(row => new DrawnInputDocument(
                        row.Value["variable"] ?? row.Key,
                        row.Value.FindNumber("value"),
                        row.Value["origin"]
                    )),
            ],
            [.. fields.Rows("parts").Select(row => ReportPartDocument.Of(row.Value))]
        )
        {
            Project = fields["project"],
            Location = fields["location"],
            Organisation = fields["organisation"],
            Numerator = value?.Numerator,
            Denominator = value?.Denominator,
            Text = value?.Text,
            Joint = fields["joint"],
            Share = fields.FindNumber("share"),
        };
    }
}
