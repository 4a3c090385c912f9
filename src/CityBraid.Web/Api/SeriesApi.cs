using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Inventories of a place over the years.</summary>
internal static class SeriesApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder inventories)
    {
        inventories
            .MapGet("/series", ShowAsync)
            .WithName("show-series")
            .WithSummary("The totals of all years computed alike, as closed, and since the base year.")
            .Produces<SeriesDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inventories
            .MapPut("/base-year", ChooseAsync)
            .WithName("set-base-year")
            .WithSummary("Chooses the year that later inventories are compared with.")
            .Produces<BaseYearDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static Task<IResult> ShowAsync(
        ApiCall call,
        string place,
        PlaceDoor door,
        ShowSeries show,
        CancellationToken cancellation,
        [FromQuery, Description("AR4, AR5, AR5-TGO or AR6.")] string gwp = CompileRequest.DefaultGwpSet,
        [FromQuery, Description("basic, basic+ or territorial.")] string level = "basic"
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found =>
                show.RunAsync(call.Actor, new SeriesRequest(found.Code, gwp, level), cancellation)
            )
            .ToHttpAsync(call, SeriesDocument.Of);

    private static Task<IResult> ChooseAsync(
        ApiCall call,
        string place,
        BaseYearInput input,
        PlaceDoor door,
        SetBaseYear choose,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found =>
                choose.RunAsync(
                    call.Actor,
                    new BaseYearRequest(found.Code, input.Year, input.Percent, input.Reason),
                    cancellation
                )
            )
            .ToHttpAsync(call, BaseYearDocument.Of);
}
