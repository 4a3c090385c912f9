using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Workspaces: where cities, countries and programmes keep their records.</summary>
internal static class WorkspacesApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder workspaces)
    {
        workspaces
            .MapGet("/", ListAsync)
            .WithName("list-workspaces")
            .WithSummary("The workspaces the caller may know of, wide before narrow.")
            .Produces<WorkspaceDocument[]>();
        workspaces
            .MapPost("/", CreateAsync)
            .WithName("create-workspace")
            .WithSummary("Makes a workspace; making it again as it is changes nothing.")
            .Produces<WorkspaceDocument>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        workspaces
            .MapGet("/{workspace}", ShowAsync)
            .WithName("show-workspace")
            .WithSummary("One workspace.")
            .Produces<WorkspaceDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        workspaces
            .MapPut("/{workspace}/public", OpenAsync)
            .WithName("open-workspace")
            .WithSummary("Opens a workspace to the public, or closes it.")
            .Produces<WorkspaceDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        workspaces
            .MapPut("/{workspace}/parents/{parent}", JoinAsync)
            .WithName("join-workspace")
            .WithSummary("Makes a workspace part of a wider one, whose members become its viewers.")
            .Produces<WorkspaceDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ListAsync(
        ApiCall call,
        ListWorkspaces list,
        CancellationToken cancellation
    ) =>
        (await list.RunAsync(call.Actor, cancellation)).ToHttp(
            call,
            found => found.Select(one => WorkspaceDocument.Of(one, call.Language.Tag)).ToArray()
        );

    private static Task<IResult> ShowAsync(
        ApiCall call,
        string workspace,
        ListWorkspaces list,
        CancellationToken cancellation
    ) =>
        list.RunAsync(call.Actor, cancellation)
            .ThenAsync(found => Task.FromResult(Find(found, workspace)))
            .ToHttpAsync(call, one => WorkspaceDocument.Of(one, call.Language.Tag));

    private static Task<IResult> CreateAsync(
        ApiCall call,
        WorkspaceInput input,
        CreateWorkspace create,
        CancellationToken cancellation
    ) =>
        input
            .ToWorkspace()
            .ThenAsync(workspace => create.RunAsync(call.Actor, workspace, cancellation))
            .ToCreatedAsync(
                call,
                made => ($"/workspaces/{made.Code}", WorkspaceDocument.Of(made, call.Language.Tag))
            );

    private static Task<IResult> OpenAsync(
        ApiCall call,
        string workspace,
        OpennessInput input,
        OpenToPublic open,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(workspace)
            .ThenAsync(code => open.RunAsync(call.Actor, code, input.Public, cancellation))
            .ToHttpAsync(call, one => WorkspaceDocument.Of(one, call.Language.Tag));

    private static Task<IResult> JoinAsync(
        ApiCall call,
        string workspace,
        string parent,
        JoinWorkspace join,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(workspace)
            .ThenAsync(code =>
                ApiTexts
                    .Place(parent)
                    .ThenAsync(wider => join.RunAsync(call.Actor, code, wider, cancellation))
            )
            .ToHttpAsync(call, one => WorkspaceDocument.Of(one, call.Language.Tag));

    private static Result<Workspace> Find(IReadOnlyList<Workspace> known, string code) =>
        known.FirstOrDefault(one => string.Equals(one.Code.Value, code, StringComparison.Ordinal))
            is { } found
            ? found
            : Refusal.NotFound("workspaces.no-such-workspace", ("workspace", code));
}
