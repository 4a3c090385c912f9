using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Inventories of a place.</summary>
internal static class InventoriesApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder inventories)
    {
        inventories
            .MapGet("/", ListAsync)
            .WithName("list-inventories")
            .WithSummary("The inventories of every year with facts, the latest first, without their rows.")
            .Produces<InventorySummaryDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        inventories
            .MapGet("/{year}", CompileAsync)
            .WithName("compile-inventory")
            .WithSummary("The inventory of a year with every row, its gases, factor and trace.")
            .Produces<InventoryDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inventories
            .MapGet("/{year}/reconciliation", ReconcileAsync)
            .WithName("reconcile-inventory")
            .WithSummary(
                "What the difference of one inventory on two bases is made of; it closes to nothing."
            )
            .Produces<ReconciliationDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inventories
            .MapGet("/{year}/checks", CheckAsync)
            .WithName("check-inventory")
            .WithSummary(
                "What deserves a second look: open references, double counting, its own past, its peers."
            )
            .Produces<InventoryCheckDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inventories
            .MapPost("/", StartAsync)
            .WithName("start-inventory")
            .WithSummary("Starts the inventory of a year at a level; starting it again changes nothing.")
            .Produces<StartedInventoryDocument>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inventories
            .MapGet("/started", ListStartedAsync)
            .WithName("list-started-inventories")
            .WithSummary("The inventories that were started, with facts or without, the latest first.")
            .Produces<StartedInventoryDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(
        ApiCall call,
        string place,
        ListInventories list,
        CancellationToken cancellation
    ) =>
        PlaceCode.TryParse(place, out var code)
            ? (await list.RunAsync(call.Actor, code, cancellation)).ToHttp(
                call,
                found => found.Select(InventorySummaryDocument.Of).ToArray()
            )
            : ApiAnswers.Problem(Refusal.NotFound("places.not-here", ("place", place)), call);

    private static async Task<IResult> CompileAsync(
        ApiCall call,
        [AsParameters] InventoryQuery query,
        CompileInventory compile,
        CancellationToken cancellation
    )
    {
        var request = query.ToRequest();
        return request.IsRefused
            ? ApiAnswers.Problem(request.Refusal, call)
            : (await compile.RunAsync(call.Actor, request.Value, cancellation)).ToHttp(
                call,
                found => InventoryDocument.Of(found, call.Language)
            );
    }

    private static Task<IResult> ReconcileAsync(
        ApiCall call,
        [AsParameters] InventoryQuery query,
        [FromQuery(Name = "with_gwp"), Description("The other GWP set; the same when left out.")]
            string? otherGwp,
        [FromQuery(Name = "with_level"), Description("The other level; the same when left out.")]
            string? otherLevel,
        ReconcileInventory reconcile,
        CancellationToken cancellation
    ) =>
        query
            .ToRequest()
            .ThenAsync(request =>
                reconcile.RunAsync(call.Actor, request, otherGwp, otherLevel?.Replace(' ', '+'), cancellation)
            )
            .ToHttpAsync(call, ReconciliationDocument.Of);

    private static async Task<IResult> CheckAsync(
        ApiCall call,
        string place,
        string year,
        CheckInventory check,
        CancellationToken cancellation
    )
    {
        var key = InventoryKey.Find(place, year);
        return key.IsRefused
            ? ApiAnswers.Problem(key.Refusal, call)
            : (await check.RunAsync(call.Actor, key.Value.Place, key.Value.Year, cancellation)).ToHttp(
                call,
                found => InventoryCheckDocument.Of(found, call.Language)
            );
    }

    private static Task<IResult> StartAsync(
        ApiCall call,
        string place,
        StartInput input,
        PlaceDoor door,
        StartInventory start,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found =>
                start.RunAsync(
                    call.Actor,
                    new StartRequest(found.Code, input.Year, input.Level),
                    cancellation
                )
            )
            .ToCreatedAsync(
                call,
                started =>
                    ($"/places/{place}/inventories/{started.Year}", StartedInventoryDocument.Of(started))
            );

    private static Task<IResult> ListStartedAsync(
        ApiCall call,
        string place,
        PlaceDoor door,
        ListStartedInventories list,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found => list.RunAsync(call.Actor, found.Code, cancellation))
            .ToHttpAsync(call, started => started.Select(StartedInventoryDocument.Of).ToArray());
}
