using CityBraid.Facts;
using Microsoft.AspNetCore.Mvc;

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
            .Produces<RunDocument>(StatusCodes.Status202Accepted)
            .Produces<ImportDocument>(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithMetadata(new RequestSizeLimitAttribute(DraftsApi.BodyBytesMax))
            .WithMetadata(
                new RequestFormLimitsAttribute { MultipartBodyLengthLimit = DraftsApi.BodyBytesMax }
            )
            .DisableAntiforgery();
        place
            .MapPost("/withdrawals", WithdrawAsync)
            .WithName("withdraw-facts")
            .WithSummary("Takes facts off the record, all or none; their history stays.")
            .Produces<WithdrawalDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        place
            .MapGet("/coverage/{year}", CoverAsync)
            .WithName("show-coverage")
            .WithSummary("Month by month, which variables are on record in a year.")
            .Produces<CoverageDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ListAsync(
        ApiCall call,
        [AsParameters] FactsQuery query,
        BrowseFacts browse,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        var filter = query.ToFilter();
        var order = ApiTexts.Choice<FactSort>(query.Sort);
        if ((filter.Refusal ?? order.Refusal) is { } refusal)
        {
            return ApiAnswers.Problem(refusal, call);
        }

        var found = await browse.RunAsync(call.Actor, filter.Value!, order.Value, cancellation);
        return found.ToHttp(
            call,
            chosen =>
                ApiPage.Take(chosen.Facts, query.Page, query.Limit, context).Select(FactDocument.Of).ToArray()
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
        ImportRuns runs,
        CancellationToken cancellation
    )
    {
        var request = input.ToRequest(place);
        if (request.IsRefused)
        {
            return ApiAnswers.Problem(request.Refusal, call);
        }

        await using var content = request.Value.Content;
        if (input.Run)
        {
            return RunsApi.Accepted(await runs.StartAsync(call, request.Value, cancellation), call);
        }

        var imported = await import.RunAsync(call.Actor, request.Value, cancellation);
        if (imported.IsRefused)
        {
            return ApiAnswers.Problem(imported.Refusal, call);
        }

        var document = ImportDocument.Of(imported.Value, request.Value.IsPreview, call.Language);
        return imported.Value.IsRefused ? Results.UnprocessableEntity(document) : Results.Ok(document);
    }

    private static Task<IResult> WithdrawAsync(
        ApiCall call,
        string place,
        WithdrawalInput input,
        PlaceDoor door,
        WithdrawFacts withdraw,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found => Task.FromResult(input.ToKeys(found.Code)))
            .ThenAsync(keys => withdraw.RunAsync(call.Actor, keys, cancellation))
            .ToHttpAsync(call, change => new WithdrawalDocument(change));

    private static Task<IResult> CoverAsync(
        ApiCall call,
        string place,
        string year,
        ShowCoverage show,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(place)
            .ThenAsync(code =>
                ApiTexts
                    .Year(year)
                    .ThenAsync(found => show.RunAsync(call.Actor, code, found.Number, cancellation))
            )
            .ToHttpAsync(call, found => found.Select(CoverageDocument.Of).ToArray());
}
