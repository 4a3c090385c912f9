using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Nexus models on record, and starting their runs.</summary>
internal static class PlansApi
{
    /// <summary>A little more than the largest file, so that one too large is told so in words.</summary>
    private const long BodyBytesMax = StoredPlan.BytesMax + 1_000_000;

    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder plans)
    {
        plans
            .MapGet("/", ListAsync)
            .WithName("list-plans")
            .WithSummary("The nexus models of a place, the newest first.")
            .Produces<PlanDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        plans
            .MapPost("/", StoreAsync)
            .WithName("store-plan")
            .WithSummary("Keeps a model of 50 MB at most: CSV folder or case as .zip, workbook, data file.")
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<PlanDocument>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithMetadata(new RequestSizeLimitAttribute(BodyBytesMax))
            .WithMetadata(new RequestFormLimitsAttribute { MultipartBodyLengthLimit = BodyBytesMax })
            .DisableAntiforgery();
        plans
            .MapGet("/{number}", ShowAsync)
            .WithName("show-plan")
            .WithSummary("A model and everything that was found in it.")
            .Produces<PlanDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        plans
            .MapGet("/{number}/file", LoadAsync)
            .WithName("load-plan-file")
            .WithSummary("A model's file as it was brought.")
            .WithMetadata(Untagged.Mark)
            .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream")
            .ProducesProblem(StatusCodes.Status404NotFound);
        MapRuns(plans);
    }

    private static void MapRuns(RouteGroupBuilder plans)
    {
        plans
            .MapPost("/{number}/runs", SolveAsync)
            .WithName("solve-plan")
            .WithSummary("Starts solving a model, which goes on by itself as a run.")
            .Produces<RunDocument>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        plans
            .MapPost("/{number}/sweeps", SweepAsync)
            .WithName("sweep-plan")
            .WithSummary("Starts solving a model at a range of prices of an emission, as a run.")
            .Produces<RunDocument>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        plans
            .MapGet("/{number}/results", ResultsAsync)
            .WithName("list-plan-results")
            .WithSummary("What came of the runs of a model, the newest first.")
            .Produces<PlanResultDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<IResult> ListAsync(
        ApiCall call,
        string place,
        ListPlans list,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(place)
            .ThenAsync(code => list.RunAsync(call.Actor, code, cancellation))
            .ToHttpAsync(call, plans => plans.Select(plan => PlanDocument.Of(plan, call.Language)).ToArray());

    private static async Task<IResult> StoreAsync(
        ApiCall call,
        string place,
        IFormFile file,
        StorePlan store,
        CancellationToken cancellation
    )
    {
        await using var content = file.OpenReadStream();
        return await ApiTexts
            .Place(place)
            .ThenAsync(code =>
                store.RunAsync(call.Actor, new PlanUpload(content, file.FileName, code), cancellation)
            )
            .ToCreatedAsync(
                call,
                plan =>
                    (
                        FormattableString.Invariant($"/places/{plan.Place}/plans/{plan.Number}"),
                        PlanDocument.Of(plan, call.Language)
                    )
            );
    }

    private static Task<IResult> ShowAsync(
        ApiCall call,
        [AsParameters] PlanPath path,
        ShowPlan show,
        CancellationToken cancellation
    ) =>
        path
            .Key.ThenAsync(key => show.RunAsync(call.Actor, key, cancellation))
            .ToHttpAsync(call, plan => PlanDocument.Of(plan, call.Language));

    private static async Task<IResult> LoadAsync(
        ApiCall call,
        [AsParameters] PlanPath path,
        LoadPlanFile load,
        CancellationToken cancellation
    )
    {
        var loaded = await path.Key.ThenAsync(key => load.RunAsync(call.Actor, key, cancellation));
        return loaded.IsRefused
            ? ApiAnswers.Problem(loaded.Refusal, call)
            : Results.File(loaded.Value.ToArray(), "application/octet-stream");
    }

    private static async Task<IResult> SolveAsync(
        ApiCall call,
        [AsParameters] PlanPath path,
        PlanOptionsInput input,
        PlanRuns runs,
        CancellationToken cancellation
    ) =>
        RunsApi.Accepted(
            await path.Key.ThenAsync(key =>
                input
                    .ToOptions()
                    .ThenAsync(options =>
                        runs.StartAsync(call.Actor, key, options, sweep: null, cancellation)
                    )
            ),
            call
        );

    private static async Task<IResult> SweepAsync(
        ApiCall call,
        [AsParameters] PlanPath path,
        PlanSweepInput input,
        PlanRuns runs,
        CancellationToken cancellation
    ) =>
        RunsApi.Accepted(
            await path.Key.ThenAsync(key =>
                (input.Options ?? new PlanOptionsInput())
                    .ToOptions()
                    .ThenAsync(options =>
                        input
                            .ToSweep()
                            .ThenAsync(sweep =>
                                runs.StartAsync(call.Actor, key, options, sweep, cancellation)
                            )
                    )
            ),
            call
        );

    private static Task<IResult> ResultsAsync(
        ApiCall call,
        [AsParameters] PlanPath path,
        ListPlanResults list,
        CancellationToken cancellation
    ) =>
        path
            .Key.ThenAsync(key => list.RunAsync(call.Actor, key, cancellation))
            .ToHttpAsync(
                call,
                results => results.Select(result => PlanResultDocument.Of(result, call.Language)).ToArray()
            );
}
