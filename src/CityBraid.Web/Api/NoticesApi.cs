using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>What a workspace wrote to people.</summary>
internal static class NoticesApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder workspace) =>
        workspace
            .MapGet("/notices", ListAsync)
            .WithName("list-notices")
            .WithSummary("The outbox, the newest first: what waits, was sent, or failed and why.")
            .Produces<NoticeDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> ListAsync(
        ApiCall call,
        string workspace,
        [AsParameters] PageQuery query,
        ListNotices list,
        HttpContext context,
        CancellationToken cancellation
    ) =>
        query
            .Check()
            .ThenAsync(_ =>
                ApiTexts.Place(workspace).ThenAsync(code => list.RunAsync(call.Actor, code, cancellation))
            )
            .ToHttpAsync(
                call,
                notices =>
                    ApiPage
                        .Take(notices, query.Page, query.Limit, context)
                        .Select(NoticeDocument.Of)
                        .ToArray()
            );
}
