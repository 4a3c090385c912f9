using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The comments that call the reader.</summary>
public sealed partial class MentionsPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The comments, the newest first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Mention> Mentions { get; set; }

    /// <summary>Shows them.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        ListMentions list,
        CancellationToken cancellation
    )
    {
        var listed = await list.RunAsync(visit.Visitor.Actor, cancellation);
        return listed.IsRefused
            ? Answers.Problem(visit, listed.Refusal)
            : Answers.Page<MentionsPage>((nameof(Visit), visit), (nameof(Mentions), listed.Value));
    }

    /// <summary>Goes to the page that a comment is about; it counts as seen.</summary>
    internal static async Task<IResult> SeeAsync(
        Visit visit,
        string comment,
        SeeMention see,
        CancellationToken cancellation
    )
    {
        var seen = await see.RunAsync(visit.Visitor.Actor, comment, cancellation);
        return seen.IsRefused
            ? Answers.Problem(visit, seen.Refusal)
            : Results.LocalRedirect(
                visit.Link(CommentDesk.PathOf(seen.Value.Workspace, seen.Value.About)) + "#" + comment
            );
    }
}
