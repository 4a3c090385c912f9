using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>What came of the runs of nexus models.</summary>
internal static class PlanResultsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder results)
    {
        results
            .MapGet("/{run}", ShowAsync)
            .WithName("show-plan-result")
            .WithSummary("What came of a run of a model.")
            .Produces<PlanResultDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        results
            .MapGet("/{run}/outline", OutlineAsync)
            .WithName("outline-plan-result")
            .WithSummary("A result year by year: production, capacity, emission and prices.")
            .Produces<PlanOutlineDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        results
            .MapGet("/{run}/tables/{table}", TableAsync)
            .WithName("show-plan-table")
            .WithSummary("Rows of a table of a result, filtered by its columns; 'prices' holds the prices.")
            .Produces<PlanTableDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        results
            .MapGet("/{run}/tables", TablesAsync)
            .WithName("load-plan-tables")
            .WithSummary("All tables of a result as CSV files in a zip archive.")
            .WithMetadata(Untagged.Mark)
            .Produces<byte[]>(StatusCodes.Status200OK, "application/zip")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<IResult> ShowAsync(
        ApiCall call,
        string place,
        string run,
        ShowPlanResult show,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(place)
            .ThenAsync(code => show.RunAsync(call.Actor, code, run, cancellation))
            .ToHttpAsync(call, result => PlanResultDocument.Of(result, call.Language));

    private static Task<IResult> OutlineAsync(
        ApiCall call,
        string place,
        string run,
        [FromQuery, Description("The commodity; the one that most technologies make when left out.")]
            string? commodity,
        [FromQuery, Description("The emission; the first when left out.")] string? emission,
        OutlinePlanResult outline,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(place)
            .ThenAsync(code =>
                outline.RunAsync(
                    call.Actor,
                    new PlanOutlineQuery(code, run, commodity, emission),
                    cancellation
                )
            )
            .ToHttpAsync(call, PlanOutlineDocument.Of);

    private static Task<IResult> TableAsync(
        ApiCall call,
        [AsParameters] PlanTableAsk ask,
        ShowPlanTable show,
        CancellationToken cancellation
    ) =>
        ask.ToQuery()
            .ThenAsync(query => show.RunAsync(call.Actor, query, cancellation))
            .ToHttpAsync(call, PlanTableDocument.Of);

    private static async Task<IResult> TablesAsync(
        ApiCall call,
        string place,
        string run,
        ShowPlanResult show,
        LoadPlanTable load,
        CancellationToken cancellation
    )
    {
        var result = await ApiTexts
            .Place(place)
            .ThenAsync(code => show.RunAsync(call.Actor, code, run, cancellation));
        return result.IsRefused
            ? ApiAnswers.Problem(result.Refusal, call)
            : Results.File(
                await PlanDownload.ArchiveAsync(call.Actor, result.Value, load, cancellation),
                "application/zip"
            );
    }
}
