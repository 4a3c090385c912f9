using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Knows again who started a run.</summary>
public interface IRunActors
{
    /// <summary>The starter with what they may do now; null when they may do nothing any more.</summary>
    Task<Actor?> FindActorAsync(Run run, CancellationToken cancellation);
}
