using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Lists the projects of the registry with what became of their tonnes.</summary>
public sealed class ListCreditProjects(ProjectReading reading)
{
    /// <summary>The projects by their codes; everybody may know them.</summary>
    public async Task<Result<IReadOnlyList<ListedProject>>> RunAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.FindRefusal(Permission.ReadCredits) is { } refusal
            ? refusal
            : (await reading.ListAsync(cancellation)).ToList();
    }
}
