namespace CityBraid.Web;

/// <summary>The files that facts of a place were read from.</summary>
public sealed partial class SourcesPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The files.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<SourceCount> Sources { get; set; }

    /// <summary>Shows the files of a place.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] FactAsk ask,
        PlaceDoor door,
        BrowseFacts browse,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(ask.Visit.Visitor.Actor, ask.Place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(ask.Visit, found.Refusal);
        }

        var all = new FactFilter(found.Value.Code);
        var selected = await browse.RunAsync(ask.Visit.Visitor.Actor, all, FactSort.Source, cancellation);
        return selected.IsRefused
            ? Answers.Problem(ask.Visit, selected.Refusal)
            : Answers.Page<SourcesPage>(
                (nameof(Visit), ask.Visit),
                (nameof(Place), found.Value),
                (nameof(Sources), selected.Value.Sources)
            );
    }

    private string FactsOf(SourceCount source) =>
        Visit.Link($"/{Place.Code}/data?source={Uri.EscapeDataString(source.File)}");
}
