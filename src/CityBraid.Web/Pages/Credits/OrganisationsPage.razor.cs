namespace CityBraid.Web;

/// <summary>The organisations of the registry.</summary>
public sealed partial class OrganisationsPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The organisations.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Organisation> Organisations { get; set; }

    /// <summary>Whether whoever asks keeps the registry.</summary>
    [Parameter]
    public bool MayKeep { get; set; }

    private IReadOnlyList<Crumb> Way => [Crumb.To(Visit, CreditWords.Say(Visit, "nav/organisations"))];

    /// <summary>Shows the organisations.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        ListOrganisations list,
        ShowStanding show,
        CancellationToken cancellation
    )
    {
        var organisations = await list.RunAsync(visit.Visitor.Actor, cancellation);
        var standing = await show.RunAsync(visit.Visitor.Actor, cancellation);
        return organisations.IsRefused || standing.IsRefused
            ? Answers.Problem(visit, (organisations.Refusal ?? standing.Refusal)!)
            : Answers.Page<OrganisationsPage>(
                (nameof(Visit), visit),
                (nameof(Organisations), organisations.Value),
                (nameof(MayKeep), standing.Value.Is(CreditRole.Registrar))
            );
    }
}
