namespace CityBraid.Web;

/// <summary>Inventories as files.</summary>
internal static class ExportsApi
{
    /// <summary>Maps the endpoint.</summary>
    public static void Map(RouteGroupBuilder inventory) =>
        inventory
            .MapGet("/export", ExportAsync)
            .WithName("export-inventory")
            .WithSummary(
                "The inventory as a file: shaped after eCRF or CIRIS, TGO's monthly form, CSV or JSON."
            )
            .Produces<byte[]>(
                StatusCodes.Status200OK,
                RecordSheetsApi.Workbook,
                "text/csv",
                "application/json"
            )
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> ExportAsync(
        ApiCall call,
        [AsParameters] ExportQuery query,
        InventoryFiles files,
        CancellationToken cancellation
    )
    {
        var language = Language.Find(query.Lang) ?? call.Language;
        var written = await query
            .ToRequest()
            .ThenAsync(request =>
                files.WriteAsync(call.Actor, request, query.Format, language, cancellation)
            );
        return written.IsRefused
            ? ApiAnswers.Problem(written.Refusal, call)
            : Results.File(written.Value.Content, written.Value.ContentType, written.Value.Name);
    }
}
