using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The caller's own: account, sessions, keys. A key itself is no person and has none.</summary>
internal static class CallerApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder me)
    {
        me.MapGet("/", ShowAsync)
            .WithName("show-caller")
            .WithSummary("Who asks; with an account, what it says.")
            .Produces<CallerDocument>();
        me.MapPut("/", ChangeAsync)
            .WithName("change-profile")
            .WithSummary("Changes the caller's name and language.")
            .Produces<PersonDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        me.MapPut("/password", ChangePasswordAsync)
            .WithName("change-password")
            .WithSummary("Changes the caller's password, and ends all sessions but this one.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        me.MapGet("/sessions", ListSessionsAsync)
            .WithName("list-sessions")
            .WithSummary("Where the caller is signed in, the latest first.")
            .Produces<SessionDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        me.MapDelete("/sessions", RevokeOthersAsync)
            .WithName("revoke-sessions")
            .WithSummary("Ends all of the caller's sessions but this one.")
            .Produces<RevokedDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        me.MapDelete("/sessions/{id}", RevokeAsync)
            .WithName("revoke-session")
            .WithSummary("Ends one of the caller's sessions.")
            .Produces<RevokedDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ShowAsync(
        ApiCall call,
        FindOwnAccount find,
        CancellationToken cancellation
    )
    {
        var found = await find.RunAsync(call.Actor, cancellation);
        var account = found.IsRefused ? null : PersonDocument.Of(found.Value);
        return Results.Ok(new CallerDocument(call.Actor.Name, account));
    }

    private static Task<IResult> ChangeAsync(
        ApiCall call,
        ProfileInput input,
        ChangeProfile change,
        CancellationToken cancellation
    ) =>
        change
            .RunAsync(
                call.Actor,
                new Profile(input.Name ?? string.Empty, input.Language ?? string.Empty),
                cancellation
            )
            .ToHttpAsync(call, PersonDocument.Of);

    private static Task<IResult> ChangePasswordAsync(
        ApiCall call,
        PasswordInput input,
        ChangePassword change,
        HttpContext context,
        CancellationToken cancellation
    ) =>
        change
            .RunAsync(
                call.Actor,
                new PasswordChange(
                    input.Old ?? string.Empty,
                    input.New ?? string.Empty,
                    SessionCookie.Find(context)
                ),
                cancellation
            )
            .ToDoneAsync(call);

    private static Task<IResult> ListSessionsAsync(
        ApiCall call,
        ListSessions list,
        CancellationToken cancellation
    ) =>
        list.RunAsync(call.Actor, cancellation)
            .ToHttpAsync(call, found => found.Select(SessionDocument.Of).ToArray());

    private static Task<IResult> RevokeOthersAsync(
        ApiCall call,
        RevokeSessions revoke,
        HttpContext context,
        CancellationToken cancellation
    ) =>
        revoke
            .RunAsync(call.Actor, session: null, SessionCookie.Find(context), cancellation)
            .ToHttpAsync(call, ended => new RevokedDocument(ended));

    private static Task<IResult> RevokeAsync(
        ApiCall call,
        string id,
        RevokeSessions revoke,
        CancellationToken cancellation
    ) =>
        revoke
            .RunAsync(call.Actor, id, kept: null, cancellation)
            .ToHttpAsync(call, ended => new RevokedDocument(ended));
}
