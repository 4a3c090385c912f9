using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>What is decided about a draft: its year, its items, its cells.</summary>
internal static class DraftEditsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder draft)
    {
        Describe<DraftDocument>(
            draft.MapPut("/year", SetYearAsync),
            "set-draft-year",
            "Tells the year of a draft whose file does not, or takes it back."
        );
        Describe<DraftDocument>(
            draft.MapPut("/items", ChooseAsync),
            "choose-item",
            "Decides what an item of the file means; the import remembers it."
        );
        Describe<DraftDocument>(
                draft.MapPut("/cells", CorrectAsync),
                "correct-cell",
                "Corrects a cell; when somebody else did since it was seen, answers theirs and keeps nothing."
            )
            .Produces<CellConflictDocument>(StatusCodes.Status409Conflict);
    }

    private static RouteHandlerBuilder Describe<TDocument>(
        RouteHandlerBuilder route,
        string name,
        string summary
    ) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .Produces<TDocument>()
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> SetYearAsync(
        ApiCall call,
        [AsParameters] DraftPath path,
        DraftYearInput input,
        ShowDraft show,
        SetDraftYear set,
        CancellationToken cancellation
    )
    {
        var year = input.Year is null ? null : CalendarYear.Find(input.Year);
        return input.Year is not null && year is null
            ? Task.FromResult(
                ApiAnswers.Problem(Refusal.Invalid("api.not-a-year", ("text", input.Year)), call)
            )
            : IfSeenAsync(
                call,
                path,
                show,
                key =>
                    set.RunAsync(call.Actor, key, year?.Number, cancellation)
                        .ToHttpAsync(call, DraftDocument.Of),
                cancellation
            );
    }

    private static Task<IResult> ChooseAsync(
        ApiCall call,
        [AsParameters] DraftPath path,
        ItemInput input,
        ShowDraft show,
        ChooseItem choose,
        CancellationToken cancellation
    ) =>
        IfSeenAsync(
            call,
            path,
            show,
            key =>
                choose
                    .RunAsync(call.Actor, key, new ItemChoice(input.Item, input.Variable), cancellation)
                    .ToHttpAsync(call, DraftDocument.Of),
            cancellation
        );

    private static Task<IResult> CorrectAsync(
        ApiCall call,
        [AsParameters] DraftPath path,
        CellInput input,
        ShowDraft show,
        CorrectCell correct,
        CancellationToken cancellation
    ) =>
        IfSeenAsync(
            call,
            path,
            show,
            async key =>
                Told(
                    await correct.RunAsync(
                        call.Actor,
                        key,
                        new CellEdit(input.Sheet, input.Cell, input.Text, input.Seen),
                        cancellation
                    ),
                    call
                ),
            cancellation
        );

    private static IResult Told(Result<CorrectedCell> corrected, ApiCall call) =>
        corrected.IsRefused ? ApiAnswers.Problem(corrected.Refusal, call)
        : corrected.Value.Other is { } other
            ? Results.Conflict(
                new CellConflictDocument(
                    "facts.cell-corrected-meanwhile",
                    CellDocument.Of(other),
                    DraftDocument.Of(corrected.Value.Draft)
                )
            )
        : Results.Ok(DraftDocument.Of(corrected.Value.Draft));

    private static async Task<IResult> IfSeenAsync(
        ApiCall call,
        DraftPath path,
        ShowDraft show,
        Func<DraftKey, Task<IResult>> write,
        CancellationToken cancellation
    )
    {
        var key = await path.FindAsync(call, cancellation);
        return key.IsRefused
            ? ApiAnswers.Problem(key.Refusal, call)
            : await Conditions.IfSeenAsync(
                call,
                async () => Read(await show.RunAsync(call.Actor, key.Value, cancellation), call),
                () => write(key.Value),
                cancellation
            );
    }

    private static Result<DraftReadingDocument> Read(Result<DraftReading> reading, ApiCall call) =>
        reading.IsRefused ? reading.Refusal : DraftReadingDocument.Of(reading.Value, call.Language);
}
