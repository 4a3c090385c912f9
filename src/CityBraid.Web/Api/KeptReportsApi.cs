using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Drafts of reports, and published ones.</summary>
internal static class KeptReportsApi
{
    /// <summary>Maps the endpoints of a workspace.</summary>
    public static void Map(RouteGroupBuilder reports)
    {
        Describe(
                reports.MapGet(string.Empty, ListAsync),
                "list-kept-reports",
                "The reports that the workspace keeps, each with how many figures changed since."
            )
            .Produces<KeptReportDocument[]>();
        Describe(reports.MapPost(string.Empty, StartAsync), "start-report", "Starts a draft.")
            .Produces<KeptReportDocument>();
        Describe(
                reports.MapGet("/{number:int}", OpenAsync),
                "show-kept-report",
                "A report with its paragraphs and the figures that are others now."
            )
            .Produces<KeptReportDocument>();
        Describe(
                reports.MapGet("/{number:int}/file", WriteAsync),
                "export-kept-report",
                "What the report says, as a file; of a published one always the same."
            )
            .Produces<byte[]>(
                StatusCodes.Status200OK,
                RecordSheetsApi.Workbook,
                "text/csv",
                "application/pdf"
            );
        Describe(
                reports.MapPost("/{number:int}/refresh", RefreshAsync),
                "refresh-report",
                "Draws the figures of a draft anew."
            )
            .Produces<KeptReportDocument>();
        Describe(
                reports.MapPut("/{number:int}/texts/{text}", WordAsync),
                "word-report",
                "Puts a paragraph of a draft in the caller's words."
            )
            .Produces<KeptReportDocument>();
        Describe(
                reports.MapPost("/{number:int}/sections/{part}/signatures", SignAsync),
                "sign-section",
                "Signs for an organisation that a section may be published as it stands."
            )
            .Produces<KeptReportDocument>();
        Describe(
                reports.MapPost("/{number:int}/discard", DiscardAsync),
                "discard-report",
                "Gives a draft up: it is listed no more."
            )
            .Produces<KeptReportDocument>();
        Describe(
                reports.MapPost("/{number:int}/publication", PublishAsync),
                "publish-report",
                "Publishes a draft: from then on it says what it says now."
            )
            .Produces<KeptReportDocument>();
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, string name, string summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> ListAsync(
        ApiCall call,
        string workspace,
        ListKeptReports list,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(workspace)
            .ThenAsync(code => list.RunAsync(call.Actor, code, cancellation))
            .ToHttpAsync(call, reports => reports.Select(KeptReportDocument.Of).ToArray());

    private static Task<IResult> StartAsync(
        ApiCall call,
        string workspace,
        KeptReportInput input,
        StartReport start,
        CancellationToken cancellation
    ) =>
        input
            .ToRequest(workspace)
            .ThenAsync(request =>
                start.RunAsync(
                    call.Actor,
                    request,
                    (Language.Find(input.Language) ?? call.Language).Tag,
                    cancellation
                )
            )
            .ToHttpAsync(call, KeptReportDocument.Of);

    private static Task<IResult> OpenAsync(
        ApiCall call,
        [AsParameters] KeptReportRoute route,
        OpenReport open,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => open.RunAsync(call.Actor, key, cancellation))
            .ToHttpAsync(call, KeptReportDocument.Of);

    private static async Task<IResult> WriteAsync(
        ApiCall call,
        [AsParameters] KeptReportRoute route,
        [
            FromQuery(Name = "format"),
            Description("xlsx, docx, pdf, csv, or json for what was published; the pack's own when left out.")
        ]
            string? format,
        KeptReportFiles files,
        CancellationToken cancellation
    )
    {
        var written = await route.Key.ThenAsync(key =>
            files.WriteAsync(call.Actor, key, format, cancellation)
        );
        return written.IsRefused
            ? ApiAnswers.Problem(written.Refusal, call)
            : Results.File(written.Value.Content, written.Value.ContentType, written.Value.Name);
    }

    private static Task<IResult> RefreshAsync(
        ApiCall call,
        [AsParameters] KeptReportRoute route,
        RefreshReport refresh,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => refresh.RunAsync(call.Actor, key, cancellation))
            .ToHttpAsync(call, KeptReportDocument.Of);

    private static Task<IResult> WordAsync(
        ApiCall call,
        [AsParameters] KeptReportRoute route,
        string text,
        WordingInput input,
        WordReport word,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key =>
                word.RunAsync(
                    call.Actor,
                    new WordingRequest(key, text, input.Words, input.Seen, input.Drafted),
                    cancellation
                )
            )
            .ToHttpAsync(call, KeptReportDocument.Of);

    private static Task<IResult> PublishAsync(
        ApiCall call,
        [AsParameters] KeptReportRoute route,
        PublicationInput input,
        PublishReport publish,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => publish.RunAsync(call.Actor, key, input.Revision, cancellation))
            .ToHttpAsync(call, KeptReportDocument.Of);

    private static Task<IResult> SignAsync(
        ApiCall call,
        [AsParameters] KeptReportRoute route,
        string part,
        SectionSignatureInput input,
        SignSection sign,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key =>
                sign.RunAsync(
                    call.Actor,
                    new SignOffRequest(key, part, input.Organisation, input.Seen),
                    cancellation
                )
            )
            .ToHttpAsync(call, KeptReportDocument.Of);

    private static Task<IResult> DiscardAsync(
        ApiCall call,
        [AsParameters] KeptReportRoute route,
        PublicationInput input,
        DiscardReport discard,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => discard.RunAsync(call.Actor, key, input.Revision, cancellation))
            .ToHttpAsync(call, KeptReportDocument.Of);
}
