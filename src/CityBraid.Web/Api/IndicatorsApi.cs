using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The indicators of a workspace with their values, and which reports count.</summary>
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
                workspace.MapGet("/indicators/{indicator}/inputs", DrawAsync),
                "draw-inputs",
                "What is on record for the names in an indicator's formula, for a place and period."
            )
            .Produces<DrawnInputDocument[]>();
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
            .ToHttpAsync(call, board => IndicatorDocument.Of(board, call));

    private static Task<IResult> DrawAsync(
        ApiCall call,
        [AsParameters] InputsQuery query,
        DrawInputs draw,
        CancellationToken cancellation
    ) =>
        Task.FromResult(query.ToRequest())
            .ThenAsync(request => draw.RunAsync(call.Actor, request, cancellation))
            .ToHttpAsync(call, drawn => drawn.Select(DrawnInputDocument.Of).ToArray());

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
