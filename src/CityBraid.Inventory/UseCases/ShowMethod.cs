using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Shows one method in print: its equation, its inputs and their defaults.</summary>
public sealed class ShowMethod(MethodLibrary methods)
{
    /// <summary>The method, or a refusal that names the methods there are.</summary>
    public Task<Result<MethodDescription>> RunAsync(
        Actor actor,
        string method,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(method);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Find(actor, method));
    }

    private Result<MethodDescription> Find(Actor actor, string method)
    {
        if (actor.FindRefusal(Permission.ReadLibrary) is { } refusal)
        {
            return refusal;
        }

        return methods.Find(method) is { } found
            ? found.Description
            : InventoryRefusals.UnknownMethod(method, methods);
    }
}
