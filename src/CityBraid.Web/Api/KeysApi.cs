using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The keys by which programs act for the caller.</summary>
internal static class KeysApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder keys)
    {
        keys.MapGet("/", ListAsync)
            .WithName("list-keys")
            .WithSummary("The caller's keys that were not revoked, the latest first.")
            .Produces<ApiKeyDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        keys.MapPost("/", CreateAsync)
            .WithName("create-key")
            .WithSummary("Makes a key; it is in this answer and never again.")
            .Produces<ApiKeyDocument>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        keys.MapDelete("/{id}", RevokeAsync)
            .WithName("revoke-key")
            .WithSummary("Revokes a key, from now on.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<IResult> ListAsync(ApiCall call, ListApiKeys list, CancellationToken cancellation) =>
        list.RunAsync(call.Actor, cancellation)
            .ToHttpAsync(call, found => found.Select(ApiKeyDocument.Of).ToArray());

    private static Task<IResult> CreateAsync(
        ApiCall call,
        ApiKeyInput input,
        CreateApiKey create,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(input.Workspace)
            .ThenAsync(code =>
                create.RunAsync(
                    call.Actor,
                    new ApiKeyRequest(code, input.Name ?? string.Empty, input.Permissions ?? [], input.Days),
                    cancellation
                )
            )
            .ToCreatedAsync(
                call,
                made => ("/me/keys", ApiKeyDocument.Of(made.Key) with { Key = made.Secret.Text })
            );

    private static Task<IResult> RevokeAsync(
        ApiCall call,
        string id,
        RevokeApiKey revoke,
        CancellationToken cancellation
    ) => revoke.RunAsync(call.Actor, id, cancellation).ToDoneAsync(call);
}
