namespace CityBraid.Web;

/// <summary>Leads those who work at a place to what they say about the page.</summary>
public sealed partial class DiscussLink
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place or programme of the page.</summary>
    [Parameter]
    [EditorRequired]
    public required PlaceCode Workspace { get; set; }

    /// <summary>How much is said about the page; null for who has no part in it.</summary>
    private int? Count { get; set; }

    private string About => Visit.Path.Value ?? string.Empty;

    private string Address => Visit.Link(CommentDesk.PathOf(Workspace, About));

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var isHere = About == $"/{Workspace}" || About.StartsWith($"/{Workspace}/", StringComparison.Ordinal);
        if (isHere && About != $"/{Workspace}/comments")
        {
            var listed = await Comments.RunAsync(
                Visit.Visitor.Actor,
                Workspace,
                About,
                CancellationToken.None
            );
            Count = listed.Value?.Count;
        }
    }
}
