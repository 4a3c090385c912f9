using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Facts of a place: read, followed back, imported.</summary>
internal static class FactsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder place)
    {
        place
            .MapGet("/facts", ListAsync)
            .WithName("list-facts")
            .WithSummary("The facts on record, in order of variable and period.")
            .Produces<FactDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        place
            .MapGet("/facts/history", HistoryAsync)
            .WithName("show-fact-history")
            .WithSummary("Every state one fact has had, the oldest first.")
            .Produces<HistoryDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        place
            .MapPost("/imports", ImportAsync)
            .WithName("import-facts")
            .WithSummary(
                "Imports a workbook or table, whole or not at all; or says what an import would change."
            )
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<ImportDocument>()
            .Produces<ImportDocument>(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .DisableAntiforgery();
    }

    private static async Task<IResult> ListAsync(
        ApiCall call,
        [AsParameters] FactsQuery query,
        ListFacts list,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        var year = query.Year is null ? null : CalendarYear.Find(query.Year);
        if (query.Year is not null && year is null)
        {
            return ApiAnswers.Problem(
                StatusCodes.Status422UnprocessableEntity,
                "api.not-a-year",
                call,
                ("text", query.Year)
            );
        }

        if (query.Page < 1 || query.Limit is < 1 or > ApiPage.LimitMax)
        {
            return ApiAnswers.Problem(StatusCodes.Status422UnprocessableEntity, "api.not-a-page", call);
        }

        if (!PlaceCode.TryParse(query.Place, out var code))
        {
            return ApiAnswers.Problem(Refusal.NotFound("places.not-here", ("place", query.Place)), call);
        }

        var within = year is null ? null : Period.Year(year.Number);
        var found = await list.RunAsync(
            call.Actor,
            new FactQuery(code, within, query.Variable),
            cancellation
        );
        return found.ToHttp(
            call,
            facts => ApiPage.Take(facts, query.Page, query.Limit, context).Select(FactDocument.Of).ToArray()
        );
    }

    private static async Task<IResult> HistoryAsync(
        ApiCall call,
        string place,
        string variable,
        string period,
        ListFactRevisions list,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(place, out var code))
        {
            return ApiAnswers.Problem(Refusal.NotFound("places.not-here", ("place", place)), call);
        }

        return PeriodText.Find(period) is { } when
            ? (await list.RunAsync(call.Actor, new FactKey(code, variable, when), cancellation)).ToHttp(
                call,
                entries => entries.Select(HistoryDocument.Of).ToArray()
            )
            : ApiAnswers.Problem(Refusal.Invalid("api.not-a-period", ("text", period)), call);
    }

    private static async Task<IResult> ImportAsync(
        ApiCall call,
        string place,
        [AsParameters] ImportInput input,
        ImportFacts import,
        CancellationToken cancellation
    )
    {
        var request = input.ToRequest(place);
        if (request.IsRefused)
        {
            return ApiAnswers.Problem(request.Refusal, call);
        }

        await using var content = request.Value.Content;
        var imported = await import.RunAsync(call.Actor, request.Value, cancellation);
        if (imported.IsRefused)
        {
            return ApiAnswers.Problem(imported.Refusal, call);
        }

        var document = ImportDocument.Of(imported.Value, request.Value.IsPreview, call.Language);
        return imported.Value.IsRefused ? Results.UnprocessableEntity(document) : Results.Ok(document);
    }
}
