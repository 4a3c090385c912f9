using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Lists the methods with their equations, inputs and defaults.</summary>
public sealed class ListMethods(MethodLibrary methods)
{
    /// <summary>The methods in order of their names.</summary>
    public Task<Result<IReadOnlyList<MethodDescription>>> RunAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<Result<IReadOnlyList<MethodDescription>>>(
            actor.May(Permission.ReadLibrary)
                ? methods.All.Select(method => method.Description).ToArray()
                : Refusal.Forbidden(Permission.ReadLibrary)
        );
    }
}
