namespace CityBraid.Web;

/// <summary>How many comments call the reader that they have not gone to see.</summary>
public sealed partial class MentionBadge
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    private int Unseen { get; set; }

    private string Title => Visit.Say("mentions.unseen", ("count", Numerals.Show(Unseen)));

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Visit.Visitor.IsSignedIn)
        {
            var listed = await Mentions.RunAsync(Visit.Visitor.Actor, CancellationToken.None);
            Unseen = listed.Value?.Count(mention => mention.SeenAt is null) ?? 0;
        }
    }
}
