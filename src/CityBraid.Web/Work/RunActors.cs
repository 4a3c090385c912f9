using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Lets a run go on with what its starter was allowed when it was started.</summary>
internal sealed class RunActors : IRunActors
{
    /// <inheritdoc/>
    public Task<Actor?> FindActorAsync(Run run, CancellationToken cancellation) =>
        Task.FromResult<Actor?>(
            string.Equals(run.StartedBy, Actor.LocalAdministrator.Name, StringComparison.Ordinal)
                ? Actor.LocalAdministrator
                : new Actor(run.StartedBy, (_, place) => place == run.Workspace)
        );
}
