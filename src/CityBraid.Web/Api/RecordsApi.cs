using System.Text.Json;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The records of cooperation of one workspace, whatever their kind.</summary>
internal static class RecordsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder records)
    {
        records
            .MapPost("/", ImportAsync)
            .WithName("import-records")
            .WithSummary("Brings in many records at once, all or none.")
            .Produces<RecordImportDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        records
            .MapGet("/{kind}", ListAsync)
            .WithName("list-records")
            .WithSummary("The records of a kind, in order of their codes.")
            .Produces<RecordDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        Describe(records.MapGet("/{kind}/{code}", ShowAsync), "show-record", "One record.")
            .Produces<RecordDocument>();
        Describe(
                records.MapPut("/{kind}/{code}", SaveAsync),
                "save-record",
                "Adds or changes a record; what others wrote since the revision seen is kept beside it."
            )
            .Produces<SavedRecordDocument>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        Describe(records.MapDelete("/{kind}/{code}", RemoveAsync), "remove-record", "Takes a record away.")
            .Produces<RecordDocument>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        Describe(records.MapPost("/{kind}/{code}/restore", RestoreAsync), "restore-record", "Brings it back.")
            .Produces<RecordDocument>();
        Describe(
                records.MapPost("/{kind}/{code}/merge", MergeAsync),
                "merge-records",
                "Makes one record of two that mean the same: whatever named this one names the other then."
            )
            .Produces<MergedRecordsDocument>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        Describe(
                records.MapGet("/{kind}/{code}/revisions", HistoryAsync),
                "list-revisions",
                "Every state of it."
            )
            .Produces<RecordDocument[]>();
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, string name, string summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);

    private static Task<IResult> ListAsync(
        ApiCall call,
        string workspace,
        string kind,
        ListRecords list,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(workspace)
            .ThenAsync(code =>
                RecordKinds.Find(kind) is { } known
                    ? list.RunAsync(call.Actor, new RecordQuery(known, code), cancellation)
                    : Task.FromResult<Result<IReadOnlyList<ListedRecord>>>(RecordPage.Unknown(kind))
            )
            .ToHttpAsync(call, found => CooperationApi.Told(found, call, time));

    private static async Task<IResult> ShowAsync(
        ApiCall call,
        [AsParameters] RecordRoute route,
        OpenBook open,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var key = route.Key;
        var book = await key.ThenAsync(one => open.RunAsync(call.Actor, route.Home, cancellation));
        return book.IsRefused ? ApiAnswers.Problem(book.Refusal, call)
            : book.Value.Find(key.Value!.Kind, route.Code) is { } record
                ? Results.Ok(RecordDocument.Of(record, call.Language.Tag, CooperationApi.Today(time)))
            : ApiAnswers.Problem(RecordPage.Unknown(route.Code), call);
    }

    private static Task<IResult> SaveAsync(
        ApiCall call,
        [AsParameters] RecordRoute route,
        JsonElement input,
        SaveRecord save,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key =>
            {
                var draft = new RecordDraft(key, Read(input));
                return save.RunAsync(call.Actor, new RecordChange(draft, route.Seen ?? 0), cancellation);
            })
            .ToHttpAsync(
                call,
                saved => SavedRecordDocument.Of(saved, call.Language, CooperationApi.Today(time))
            );

    private static Task<IResult> RemoveAsync(
        ApiCall call,
        [AsParameters] RecordRoute route,
        RemoveRecord remove,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => remove.RunAsync(call.Actor, key, cancellation))
            .ToHttpAsync(
                call,
                record => RecordDocument.Of(record, call.Language.Tag, CooperationApi.Today(time))
            );

    private static Task<IResult> RestoreAsync(
        ApiCall call,
        [AsParameters] RecordRoute route,
        RestoreRecord restore,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => restore.RunAsync(call.Actor, key, cancellation))
            .ToHttpAsync(
                call,
                record => RecordDocument.Of(record, call.Language.Tag, CooperationApi.Today(time))
            );

    private static Task<IResult> MergeAsync(
        ApiCall call,
        [AsParameters] RecordRoute route,
        MergeInput input,
        MergeDoor door,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => door.MergeAsync(call.Actor, (route.Home, key), input, cancellation))
            .ToHttpAsync(
                call,
                merged => MergedRecordsDocument.Of(merged, call.Language, CooperationApi.Today(time))
            );

    private static Task<IResult> HistoryAsync(
        ApiCall call,
        [AsParameters] RecordRoute route,
        ListRevisions list,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => list.RunAsync(call.Actor, key, cancellation))
            .ToHttpAsync(
                call,
                states =>
                    states
                        .Select(one => RecordDocument.Of(one, call.Language.Tag, CooperationApi.Today(time)))
                        .ToArray()
            );

    private static async Task<IResult> ImportAsync(
        ApiCall call,
        string workspace,
        JsonElement input,
        ImportRecords import,
        CancellationToken cancellation
    )
    {
        var code = ApiTexts.Place(workspace);
        if (code.IsRefused)
        {
            return ApiAnswers.Problem(code.Refusal, call);
        }

        var drafts = RecordFile.Read(input, "body", code.Value);
        return await drafts
            .ThenAsync(read => import.RunAsync(call.Actor, new RecordBatch(code.Value, read), cancellation))
            .ToHttpAsync(call, done => RecordImportDocument.Of(code.Value, done, call.Language));
    }

    private static FieldSet Read(JsonElement input) =>
        input.ValueKind == JsonValueKind.Object
            ? new FieldSet(input.EnumerateObject().SelectMany(one => FieldTexts.Of(one.Name, one.Value)))
            : FieldSet.Empty;
}
