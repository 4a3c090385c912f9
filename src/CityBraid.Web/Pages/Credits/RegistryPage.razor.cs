namespace CityBraid.Web;

/// <summary>The registry: its projects by state, with what became of their tonnes.</summary>
public sealed partial class RegistryPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The projects.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<ListedProject> Projects { get; set; }

    /// <summary>What the reader is to the registry.</summary>
    [Parameter]
    [EditorRequired]
    public required Standing Standing { get; set; }

    /// <summary>Shows the registry.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        ListCreditProjects list,
        ShowStanding show,
        CancellationToken cancellation
    )
    {
        var projects = await list.RunAsync(visit.Visitor.Actor, cancellation);
        var standing = await show.RunAsync(visit.Visitor.Actor, cancellation);
        return projects.IsRefused || standing.IsRefused
            ? Answers.Problem(visit, (projects.Refusal ?? standing.Refusal)!)
            : Answers.Page<RegistryPage>(
                (nameof(Visit), visit),
                (nameof(Projects), projects.Value),
                (nameof(Standing), standing.Value)
            );
    }

    private string Roles(Organisation organisation) =>
        string.Join(", ", organisation.Roles.Select(role => CreditWords.Say(Visit, $"role.{role}")));
}
