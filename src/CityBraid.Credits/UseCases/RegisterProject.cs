using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Registers a project that was put before the board.</summary>
public sealed class RegisterProject(LedgerDesk desk)
{
    /// <summary>Registers the project; the board may, but not whoever proposed it.</summary>
    public async Task<Result<LedgerTransaction>> RunAsync(
        Actor actor,
        string key,
        ProjectCode project,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(project);
        return await desk.PostAsync(
            actor,
            new PostedRequest(key, nameof(RegisterProject), project, project),
            question => question with { Role = CreditRole.Board },
            (standing, sight) => Decide(standing, sight),
            cancellation
        );
    }

    private static Result<LedgerPosting> Decide(Standing standing, LedgerSight sight)
    {
        var project = sight.Project;
        if (project.State == ProjectState.Registered)
        {
            return Refusal.Conflict("credits.already-registered", ("project", project.Code.Value));
        }

        if (string.Equals(project.ProposedBy, standing.Alias, StringComparison.Ordinal))
        {
            return CreditRefusals.SamePerson();
        }

        return new LedgerPosting
        {
            Kind = TransactionKind.RegisterProject,
            For = standing.FindFor(CreditRole.Board),
            Details = ProjectDetails.Of(project),
            Project = project with { State = ProjectState.Registered },
        };
    }
}
