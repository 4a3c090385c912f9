using CityBraid.Facts;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Imports in the making: begun, shown, finished, given up.</summary>
internal static class DraftsApi
{
    internal static readonly long BodyBytesMax = Tables.TableLimits.Default.BytesMax + (16L * 1024 * 1024);

    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder drafts)
    {
        drafts
            .MapGet("/", ListAsync)
            .WithName("list-drafts")
            .WithSummary("The open drafts, the one changed last first.")
            .Produces<DraftDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        drafts
            .MapPost("/", StartAsync)
            .WithName("start-draft")
            .WithSummary("Keeps a workbook or table as a draft, to be decided about before it is imported.")
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<DraftDocument>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithMetadata(new RequestSizeLimitAttribute(BodyBytesMax))
            .WithMetadata(new RequestFormLimitsAttribute { MultipartBodyLengthLimit = BodyBytesMax })
            .DisableAntiforgery();
        var draft = drafts.MapGroup("/{number:long}").ProducesProblem(StatusCodes.Status404NotFound);
        draft
            .MapGet("/", ShowAsync)
            .WithName("show-draft")
            .WithSummary("A draft with what its file says now: items, rows to mend, findings.")
            .Produces<DraftReadingDocument>();
        draft
            .MapGet("/preview", PreviewAsync)
            .WithName("preview-draft")
            .WithSummary("The totals of the years that an import would change, before and after.")
            .Produces<YearTotalsDocument[]>();
        draft
            .MapPost("/finish", FinishAsync)
            .WithName("finish-draft")
            .WithSummary("Imports a draft; one that still has errors stays open.")
            .Produces<DraftReadingDocument>()
            .Produces<DraftReadingDocument>(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status409Conflict);
        draft
            .MapDelete("/", DiscardAsync)
            .WithName("discard-draft")
            .WithSummary("Gives a draft up; nothing of it was ever on record.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status409Conflict);
        DraftEditsApi.Map(draft);
    }

    private static Task<IResult> ListAsync(
        ApiCall call,
        string place,
        PlaceDoor door,
        ListDrafts list,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found => list.RunAsync(call.Actor, found.Code, cancellation))
            .ToHttpAsync(call, drafts => drafts.Select(DraftDocument.Of).ToArray());

    private static async Task<IResult> StartAsync(
        ApiCall call,
        string place,
        [AsParameters] DraftInput input,
        PlaceDoor door,
        StartDraft start,
        CancellationToken cancellation
    )
    {
        var asked = input.ToRequest(place);
        if (asked.IsRefused)
        {
            return ApiAnswers.Problem(asked.Refusal, call);
        }

        var request = asked.Value;
        await using var content = request.Content;
        return await door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found =>
                start.RunAsync(
                    call.Actor,
                    new DraftFile(content, request.FileName, found.Code, request.Year, request.Mapping),
                    cancellation
                )
            )
            .ToCreatedAsync(
                call,
                draft => ($"/places/{place}/drafts/{draft.Number}", DraftDocument.Of(draft))
            );
    }

    private static Task<IResult> ShowAsync(
        ApiCall call,
        [AsParameters] DraftPath path,
        ShowDraft show,
        CancellationToken cancellation
    ) =>
        path.FindAsync(call, cancellation)
            .ThenAsync(key => show.RunAsync(call.Actor, key, cancellation))
            .ToHttpAsync(call, reading => DraftReadingDocument.Of(reading, call.Language));

    private static async Task<IResult> PreviewAsync(
        ApiCall call,
        [AsParameters] DraftPath path,
        ShowDraft show,
        ImportTotals totals,
        CancellationToken cancellation
    )
    {
        var shown = await path.FindAsync(call, cancellation)
            .ThenAsync(key => show.RunAsync(call.Actor, key, cancellation));
        if (shown.IsRefused)
        {
            return ApiAnswers.Problem(shown.Refusal, call);
        }

        var found = shown.Value.Report is { } report
            ? await totals.FindAsync(call.Actor, shown.Value.Draft.Place, report, cancellation)
            : [];
        return Results.Ok(found.Select(YearTotalsDocument.Of).ToArray());
    }

    private static async Task<IResult> FinishAsync(
        ApiCall call,
        [AsParameters] DraftPath path,
        FinishDraft finish,
        CancellationToken cancellation
    )
    {
        var finished = await path.FindAsync(call, cancellation)
            .ThenAsync(key => finish.RunAsync(call.Actor, key, progress: null, cancellation));
        if (finished.IsRefused)
        {
            return ApiAnswers.Problem(finished.Refusal, call);
        }

        var document = DraftReadingDocument.Of(finished.Value, call.Language);
        return finished.Value.Report is { IsRefused: true }
            ? Results.UnprocessableEntity(document)
            : Results.Ok(document);
    }

    private static Task<IResult> DiscardAsync(
        ApiCall call,
        [AsParameters] DraftPath path,
        DiscardDraft discard,
        CancellationToken cancellation
    ) =>
        path.FindAsync(call, cancellation)
            .ThenAsync(key => discard.RunAsync(call.Actor, key, cancellation))
            .ToDoneAsync(call);
}
