using System.ComponentModel;
using CityBraid.Workspaces;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>What is said about pages by those who work at a place or in a programme.</summary>
internal static class CommentsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder workspace)
    {
        workspace
            .MapGet("/comments", ListAsync)
            .WithName("list-comments")
            .WithSummary("What is said about a page, the oldest first.")
            .Produces<CommentDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        workspace
            .MapPost("/comments", AddAsync)
            .WithName("add-comment")
            .WithSummary("Says something about a page; who is called by it hears of it and gets a letter.")
            .Produces<CommentDocument>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static Task<IResult> ListAsync(
        ApiCall call,
        string workspace,
        [FromQuery, Description("The address of the page after the language; the place's own without.")]
            string? about,
        ListComments list,
        CancellationToken cancellation
    ) =>
        Task.FromResult(CodeOf(workspace))
            .ThenAsync(code => list.RunAsync(call.Actor, code, about ?? $"/{code}", cancellation))
            .ToHttpAsync(call, found => found.Select(CommentDocument.Of).ToArray());

    private static Task<IResult> AddAsync(
        ApiCall call,
        string workspace,
        CommentInput input,
        AddComment add,
        HttpRequest request,
        CancellationToken cancellation
    ) =>
        Task.FromResult(CodeOf(workspace))
            .ThenAsync(code =>
                add.RunAsync(
                    call.Actor,
                    new CommentRequest(code, input.About, input.Text)
                    {
                        Letter = LetterWords
                            .Of(request, call.Actor, call.Language)
                            .Mention(CommentDesk.PathOf(code, input.About), input.Text),
                    },
                    cancellation
                )
            )
            .ToCreatedAsync(
                call,
                comment => ($"/workspaces/{workspace}/comments", CommentDocument.Of(comment))
            );

    private static Result<PlaceCode> CodeOf(string workspace) =>
        PlaceCode.TryParse(workspace, out var code)
            ? code
            : Refusal.NotFound("places.not-here", ("place", workspace));
}
