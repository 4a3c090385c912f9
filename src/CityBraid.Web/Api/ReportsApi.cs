using System.ComponentModel;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Forms of recipients filled from what is on record, and files that were filled.</summary>
internal static class ReportsApi
{
    /// <summary>Maps the endpoints of a workspace.</summary>
    public static void Map(RouteGroupBuilder reports)
    {
        reports
            .MapGet("/{pack}", FillAsync)
            .WithName("fill-report")
            .WithSummary("How much of a form is filled from what is on record, and who can fill the gaps.")
            .Produces<ReportDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        reports
            .MapPost("/set", WriteSetAsync)
            .WithName("write-reports")
            .WithSummary("Writes several reports in all their formats into one archive, as long work.")
            .Produces<RunDocument>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        reports
            .MapGet("/{pack}/file", ExportAsync)
            .WithName("export-report")
            .WithSummary("The filled form as a file whose figures carry how they came about.")
            .Produces<byte[]>(
                StatusCodes.Status200OK,
                RecordSheetsApi.Workbook,
                "text/csv",
                "application/pdf"
            )
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Maps the endpoints that are about no workspace.</summary>
    public static void MapCommon(RouteGroupBuilder api)
    {
        api.MapGet("/report-packs", List)
            .WithName("list-report-packs")
            .WithSummary("The packs: what each is filled from, and whose form it is.")
            .Produces<PackDocument[]>();
        api.MapPost("/report-verifications", VerifyAsync)
            .WithName("verify-report")
            .WithSummary("Works out every figure of a file again; the file is not kept.")
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<FileVerificationDocument>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .DisableAntiforgery();
    }

    private static IResult List(ApiCall call, PackLibrary packs) =>
        Results.Ok(packs.All.Select(pack => PackDocument.Of(pack, call.Language)).ToArray());

    private static Task<IResult> FillAsync(
        ApiCall call,
        [AsParameters] ReportQuery query,
        PackDesk desk,
        CancellationToken cancellation
    ) =>
        query
            .ToRequest()
            .ThenAsync(request => desk.FillAsync(call.Actor, request, LanguageOf(call, query), cancellation))
            .ToHttpAsync(call, report => ReportDocument.Of(report, file: null));

    private static async Task<IResult> ExportAsync(
        ApiCall call,
        [AsParameters] ReportQuery query,
        [FromQuery(Name = "format"), Description("xlsx, docx, pdf or csv; the pack's own when left out.")]
            string? format,
        PackDesk desk,
        CancellationToken cancellation
    )
    {
        var written = await query
            .ToRequest()
            .ThenAsync(request =>
                desk.WriteAsync(call.Actor, request, format, LanguageOf(call, query), cancellation)
            );
        return written.IsRefused
            ? ApiAnswers.Problem(written.Refusal, call)
            : Results.File(written.Value.Content, written.Value.ContentType, written.Value.Name);
    }

    private static async Task<IResult> VerifyAsync(ApiCall call, IFormFile file, ReportVerifier verifier)
    {
        await using var content = file.OpenReadStream();
        var found = verifier.Verify(content, Path.GetFileName(file.FileName));
        return found.IsRefused
            ? ApiAnswers.Problem(found.Refusal, call)
            : Results.Ok(FileVerificationDocument.Of(found.Value));
    }

    private static Language LanguageOf(ApiCall call, ReportQuery query) =>
        Language.Find(query.Lang) ?? call.Language;

    private static async Task<IResult> WriteSetAsync(
        ApiCall call,
        string workspace,
        ReportSetInput input,
        StartRun start,
        CancellationToken cancellation
    )
    {
        var place = ApiTexts.Place(workspace);
        if (place.IsRefused)
        {
            return ApiAnswers.Problem(place.Refusal, call);
        }

        var wanted = input.ToRun(place.Value, call.Language);
        return wanted.IsRefused
            ? ApiAnswers.Problem(wanted.Refusal, call)
            : RunsApi.Accepted(await start.RunAsync(call.Actor, wanted.Value, cancellation), call);
    }
}
