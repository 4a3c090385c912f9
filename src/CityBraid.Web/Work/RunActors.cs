using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Lets a run go on with what its starter may do now, not with what they might when they
///   started it.</summary>
/// <param name="actors">Knows people and keys by their names.</param>
internal sealed class RunActors(Actors actors) : IRunActors
{
    /// <inheritdoc/>
    public Task<Actor?> FindActorAsync(Run run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        return actors.FindByNameAsync(run.StartedBy, cancellation);
    }
}
