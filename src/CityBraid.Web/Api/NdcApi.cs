using CityBraid.Cooperation;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>What countries promised of their emissions, and the tables that tell it.</summary>
internal static class NdcApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder ndc)
    {
        ndc.MapGet("/", ShowAsync)
            .WithName("show-ndc")
            .WithSummary("Targets, measures and the tables II.1 to II.10, each number with its records.")
            .Produces<NdcDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        ndc.MapGet("/workbook", ExportAsync)
            .WithName("export-ndc")
            .WithSummary("The tables as a workbook, with what is not reported and why.")
            .Produces<byte[]>(StatusCodes.Status200OK, RecordSheetsApi.Workbook)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<IResult> ShowAsync(
        ApiCall call,
        string workspace,
        [FromQuery] string? country,
        ShowNdc show,
        CancellationToken cancellation
    ) =>
        FindAsync(call, workspace, country, show, cancellation)
            .ToHttpAsync(call, overview => NdcDocument.Of(overview, call.Language.Tag));

    private static async Task<IResult> ExportAsync(
        ApiCall call,
        string workspace,
        [FromQuery] string? country,
        ShowNdc show,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(call, workspace, country, show, cancellation);
        return found.IsRefused
            ? ApiAnswers.Problem(found.Refusal, call)
            : NdcDownload.Book(found.Value.Tables, call.Language.Tag, $"{workspace}-ndc.xlsx");
    }

    private static Task<Result<NdcOverview>> FindAsync(
        ApiCall call,
        string workspace,
        string? country,
        ShowNdc show,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(workspace)
            .ThenAsync(code => show.RunAsync(call.Actor, new NdcRequest(code, country), cancellation));
}
