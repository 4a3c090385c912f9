using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>An indicator with its values at every level, as JSON.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Unit">The unit as it is written; null for pure numbers.</param>
/// <param name="Formula">How it is computed; null when its values are entered.</param>
/// <param name="Global">The global indicators that it stands for.</param>
/// <param name="Values">Its values.</param>
/// <param name="Reports">What was reported, and whether it counts.</param>
public sealed record IndicatorDocument(
    string Code,
    string Name,
    [property: Choices(typeof(IndicatorKind))] string Kind,
    string? Unit,
    string? Formula,
    IReadOnlyList<GlobalIndicatorDocument> Global,
    IReadOnlyList<IndicatorValueDocument> Values,
    IReadOnlyList<ReportStandingDocument> Reports
)
{
    /// <summary>What its values rest on that changed after the latest approval.</summary>
    public IReadOnlyList<BasisChangeDocument> Changes { get; init; } = [];

    /// <summary>The indicators of a workspace, in order of their codes.</summary>
    internal static IndicatorDocument[] Of(IndicatorBoard board, ApiCall call)
    {
        var isColleague = call.Actor.May(Permission.Discuss, board.Book.Workspace);
        var values = board.Values.ToLookup(value => value.Indicator, StringComparer.Ordinal);
        return
        [
            .. board.Indicators.Select(indicator => new IndicatorDocument(
                indicator.Code,
                indicator.Record.Name.In(call.Language.Tag),
                JsonNames.Of(indicator.Kind),
                indicator.Record.Fields["unit"],
                indicator.Formula?.Text,
                [
                    .. GlobalLink
                        .Of(indicator)
                        .Select(link => GlobalIndicatorDocument.Of(link, values[indicator.Code])),
                ],
                [
                    .. values[indicator.Code]
                        .Where(value => value.Reason != NoValue.NothingApproved)
                        .Select(value => IndicatorValueDocument.Of(board, indicator, value)),
                ],
                [
                    .. board
                        .ReportsOn(indicator.Code)
                        .Where(report => isColleague || report.State == ReportState.Approved)
                        .Select(ReportStandingDocument.Of),
                ]
            )
            {
                Changes =
                [
                    .. board
                        .ChangesOf(indicator.Code)
                        .Select(BasisChangeDocument.Of)
                        .Select(change => isColleague ? change : change with { By = null }),
                ],
            }),
        ];
    }
}
