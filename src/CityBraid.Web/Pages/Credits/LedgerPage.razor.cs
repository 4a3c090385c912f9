namespace CityBraid.Web;

/// <summary>The public ledger, searched by serial, and the root that everything is sealed by.</summary>
public sealed partial class LedgerPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What was searched for.</summary>
    [Parameter]
    [EditorRequired]
    public required string Asked { get; set; }

    /// <summary>What was found; null when nothing was searched for.</summary>
    [Parameter]
    public IReadOnlyList<FoundBlock>? Found { get; set; }

    /// <summary>The newest root.</summary>
    [Parameter]
    [EditorRequired]
    public required PublishedRoot Root { get; set; }

    private IReadOnlyList<Crumb> Way => [Crumb.To(Visit, CreditWords.Say(Visit, "nav/ledger"))];

    /// <summary>Shows the ledger.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string? q,
        SearchLedger search,
        ShowRoot show,
        CancellationToken cancellation
    )
    {
        var asked = (q ?? string.Empty).Trim();
        var root = await show.RunAsync(visit.Visitor.Actor, cancellation);
        var found =
            asked.Length == 0 ? null : await search.RunAsync(visit.Visitor.Actor, asked, cancellation);
        return root.IsRefused || found is { IsRefused: true }
            ? Answers.Problem(visit, (root.Refusal ?? found?.Refusal)!)
            : Answers.Page<LedgerPage>(
                (nameof(Visit), visit),
                (nameof(Asked), asked),
                (nameof(Found), found?.Value),
                (nameof(Root), root.Value)
            );
    }
}
