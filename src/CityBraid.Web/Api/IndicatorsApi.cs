using CityBraid.Cooperation;
using Microsoft.AspNetCore.Mvc;

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
                workspace.MapGet("/indicators/reports", ListReportsAsync),
                "list-reports",
                "What was reported on all indicators and what each report is made of; state narrows it."
            )
            .Produces<IndicatorReportDocument[]>();
        Describe(
                workspace.MapGet("/indicators/reports/missing", ListMissingAsync),
                "list-missing-reports",
                "Who has not reported on which indicator, and since when."
            )
            .Produces<MissingReportDocument[]>();
        Describe(
                workspace.MapGet("/logframes", ListLogframesAsync),
                "list-logframes",
                "The logframes as they read, with targets, what was reached, and what is to be mended."
            )
            .Produces<LogframeDocument[]>();
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

    private static Task<IResult> ListReportsAsync(
        ApiCall call,
        string workspace,
        [FromQuery] string? state,
        ListReports list,
        CancellationToken cancellation
    ) =>
        Task.FromResult(ApiTexts.Place(workspace))
            .ThenAsync(code => list.RunAsync(call.Actor, code, cancellation))
            .ThenAsync(overview => Task.FromResult(Chosen(overview, state)))
            .ToHttpAsync(call, chosen => chosen);

    /// <summary>What waits is whatever somebody has to decide on, also after a change.</summary>
    private static Result<IndicatorReportDocument[]> Chosen(ReportOverview overview, string? state)
    {
        var asked = JsonNames.Find<ReportState>(state ?? string.Empty);
        if (!string.IsNullOrEmpty(state) && asked is null)
        {
            return Refusal.Invalid("cooperation.no-such-state", ("state", state));
        }

        var reports = asked switch
        {
            null => overview.Reports,
            ReportState.Waiting => overview.Waiting,
            _ => overview.Reports.Where(standing => standing.State == asked),
        };
        return reports.Select(standing => IndicatorReportDocument.Of(overview.Board, standing)).ToArray();
    }

    private static Task<IResult> ListMissingAsync(
        ApiCall call,
        string workspace,
        ListReports list,
        CancellationToken cancellation
    ) =>
        Task.FromResult(ApiTexts.Place(workspace))
            .ThenAsync(code => list.RunAsync(call.Actor, code, cancellation))
            .ToHttpAsync(call, overview => overview.Missing.Select(MissingReportDocument.Of).ToArray());

    private static Task<IResult> ListLogframesAsync(
        ApiCall call,
        string workspace,
        ShowLogframes show,
        CancellationToken cancellation
    ) =>
        Task.FromResult(ApiTexts.Place(workspace))
            .ThenAsync(code => show.RunAsync(call.Actor, code, cancellation))
            .ToHttpAsync(
                call,
                shown => shown.Select(one => LogframeDocument.Of(one, call.Language)).ToArray()
            );

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
