using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Records of cooperation as workbooks, out and in.</summary>
internal static class RecordSheetsApi
{
    /// <summary>What a workbook is, for whoever receives it.</summary>
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder records)
    {
        records
            .MapGet("/{kind}/workbook", ExportAsync)
            .WithName("export-records")
            .WithSummary("The records of a kind as a workbook that can be brought back.")
            .Produces<byte[]>(StatusCodes.Status200OK, Workbook)
            .ProducesProblem(StatusCodes.Status404NotFound);
        records
            .MapPost("/{kind}/workbook", ImportAsync)
            .WithName("import-record-sheet")
            .WithSummary("Brings records of a kind in from a workbook or table, all or none.")
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<RecordImportDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .DisableAntiforgery();
    }

    private static async Task<IResult> ExportAsync(
        ApiCall call,
        string workspace,
        string kind,
        ExportRecordSheet export,
        CancellationToken cancellation
    )
    {
        using var content = new MemoryStream();
        var written = await Find(workspace, kind)
            .ThenAsync(query => export.RunAsync(call.Actor, query, content, cancellation));
        return written.IsRefused
            ? ApiAnswers.Problem(written.Refusal, call)
            : Results.File(content.ToArray(), Workbook, $"{workspace}-{kind}.xlsx");
    }

    private static async Task<IResult> ImportAsync(
        ApiCall call,
        string workspace,
        string kind,
        IFormFile file,
        ImportRecordSheet import,
        CancellationToken cancellation
    )
    {
        await using var content = file.OpenReadStream();
        return await Find(workspace, kind)
            .ThenAsync(query =>
                import.RunAsync(
                    call.Actor,
                    new RecordSheetUpload(
                        query.Workspace!,
                        query.Kind,
                        content,
                        Path.GetFileName(file.FileName)
                    ),
                    cancellation
                )
            )
            .ToHttpAsync(
                call,
                done => RecordImportDocument.Of(new PlaceCode(workspace), done, call.Language)
            );
    }

    private static Result<RecordQuery> Find(string workspace, string kind)
    {
        var code = ApiTexts.Place(workspace);
        return code.IsRefused ? code.Refusal
            : RecordKinds.Find(kind) is { } known ? new RecordQuery(known, code.Value)
            : RecordPage.Unknown(kind);
    }
}
