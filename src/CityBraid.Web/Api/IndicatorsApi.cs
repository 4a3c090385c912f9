using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The indicators of a workspace with their values at every level, and what of reports counts.</summary>
internal static class IndicatorsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder workspace)
    {
        Describe(
                workspace.MapGet("/indicators", ListAsync),
                "list-indicators",
                "The indicators with their values at every level; only approved reports count."
            )
            .Produces<IndicatorDocument[]>();
        Describe(
                workspace.MapPost("/report-decisions", DecideAsync),
                "decide-reports",
                "Approves, returns or withdraws reports on indicators, all or none."
            )
            .Produces<ReportStandingDocument[]>();
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, string name, string summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> ListAsync(
        ApiCall call,
        string workspace,
        OpenIndicators open,
        CancellationToken cancellation
    ) =>
        Task.FromResult(ApiTexts.Place(workspace))
            .ThenAsync(code => open.RunAsync(call.Actor, code, cancellation))
            .ToHttpAsync(call, board => IndicatorDocument.Of(board, call.Language));

    private static Task<IResult> DecideAsync(
        ApiCall call,
        string workspace,
        ReportDecisionInput input,
        DecideReports decide,
        CancellationToken cancellation
    ) =>
        Task.FromResult(ApiTexts.Place(workspace))
            .ThenAsync(code => Task.FromResult(input.ToDecision(code)))
            .ThenAsync(decision => decide.RunAsync(call.Actor, decision, cancellation))
            .ToHttpAsync(
                call,
                board =>
                    input
                        .Reports.Select(report => board.FindReport(report.Report))
                        .OfType<ReportStanding>()
                        .Select(ReportStandingDocument.Of)
                        .ToArray()
            );
}
