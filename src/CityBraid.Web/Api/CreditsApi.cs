using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>The public ledger of credits, and what somebody is to it.</summary>
internal static class CreditsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder credits)
    {
        credits
            .MapGet("/standing", StandingAsync)
            .WithName("show-credit-standing")
            .WithSummary("The organisations of the registry that the caller acts for.")
            .Produces<StandingDocument>();
        credits
            .MapGet("/decisions", DecisionsAsync)
            .WithName("list-credit-decisions")
            .WithSummary("What waits for a decision of the caller: orders, periods, projects.")
            .Produces<DecisionsDocument>();
        credits
            .MapGet("/blocks", SearchAsync)
            .WithName("search-credit-blocks")
            .WithSummary("Blocks of the public ledger by serial, project or the number of a tonne.")
            .Produces<FoundBlockDocument[]>();
        credits
            .MapGet("/blocks/{project}/{vintage:int}/{number:long}", BlockAsync)
            .WithName("show-credit-block")
            .WithSummary("The block that holds a tonne, and what the caller may do with it.")
            .Produces<BlockRecordDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        credits
            .MapGet("/certificates/{project}/{number:long}", CertificateAsync)
            .WithName("show-credit-certificate")
            .WithSummary(
                "The proof of a retirement, by the newest root or by the one over 'size' transactions."
            )
            .Produces<CertificateDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        credits
            .MapGet("/trades", TradesAsync)
            .WithName("list-credit-trades")
            .WithSummary("The bulletin of trades over the counter, signed by both sides.")
            .Produces<OrderDocument[]>();
        credits
            .MapGet("/root", RootAsync)
            .WithName("show-ledger-root")
            .WithSummary("The newest signed root of the ledger, for anybody to keep.")
            .Produces<RootDocument>();
        credits
            .MapGet("/verification", VerifyAsync)
            .WithName("verify-ledger")
            .WithSummary("Reads the whole ledger anew and tells whatever in it cannot be.")
            .Produces<LedgerReportDocument>();
        credits
            .MapGet("/export", ExportAsync)
            .WithName("export-ledger")
            .WithSummary(
                "The public ledger: every movement as CSV, or projects and units as CAD Trust names them."
            )
            .Produces<FileContentResult>(StatusCodes.Status200OK, "text/csv", "application/json")
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static Task<IResult> StandingAsync(
        ApiCall call,
        ShowStanding show,
        CancellationToken cancellation
    ) => show.RunAsync(call.Actor, cancellation).ToHttpAsync(call, StandingDocument.Of);

    private static Task<IResult> DecisionsAsync(
        ApiCall call,
        ListDecisions list,
        CancellationToken cancellation
    ) => list.RunAsync(call.Actor, cancellation).ToHttpAsync(call, DecisionsDocument.Of);

    private static Task<IResult> SearchAsync(
        ApiCall call,
        string q,
        SearchLedger search,
        CancellationToken cancellation
    ) =>
        search
            .RunAsync(call.Actor, q, cancellation)
            .ToHttpAsync(call, found => found.Select(FoundBlockDocument.Of).ToArray());

    private static Task<IResult> BlockAsync(
        ApiCall call,
        string project,
        int vintage,
        long number,
        ShowBlock show,
        CancellationToken cancellation
    ) =>
        CreditCodes
            .Project(project)
            .ThenAsync(code =>
                show.RunAsync(call.Actor, new BlockAddress(code, vintage, number), cancellation)
            )
            .ToHttpAsync(call, BlockRecordDocument.Of);

    private static Task<IResult> CertificateAsync(
        ApiCall call,
        [AsParameters] OrderRoute route,
        long? size,
        ShowCertificate show,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => show.RunAsync(call.Actor, key, size, cancellation))
            .ToHttpAsync(call, CertificateDocument.Of);

    private static Task<IResult> TradesAsync(ApiCall call, ListTrades list, CancellationToken cancellation) =>
        list.RunAsync(call.Actor, cancellation)
            .ToHttpAsync(call, trades => trades.Select(OrderDocument.Of).ToArray());

    private static Task<IResult> RootAsync(ApiCall call, ShowRoot show, CancellationToken cancellation) =>
        show.RunAsync(call.Actor, cancellation).ToHttpAsync(call, RootDocument.Of);

    private static Task<IResult> VerifyAsync(
        ApiCall call,
        VerifyLedger verify,
        CancellationToken cancellation
    ) =>
        verify
            .RunAsync(call.Actor, cancellation)
            .ToHttpAsync(call, report => LedgerReportDocument.Of(report, call.Language));

    private static async Task<IResult> ExportAsync(
        ApiCall call,
        string format,
        ExportLedger export,
        CancellationToken cancellation
    )
    {
        var wanted = ApiTexts.Choice<ExportFormat>(format);
        if (wanted.IsRefused)
        {
            return ApiAnswers.Problem(wanted.Refusal, call);
        }

        var content = new MemoryStream();
        var exported = await export.RunAsync(call.Actor, wanted.Value, content, cancellation);
        if (exported.IsRefused)
        {
            await content.DisposeAsync();
            return ApiAnswers.Problem(exported.Refusal, call);
        }

        content.Position = 0;
        return wanted.Value == ExportFormat.Csv
            ? Results.File(content, "text/csv; charset=utf-8", "ledger.csv")
            : Results.File(content, "application/json", "cad-trust.json");
    }
}
