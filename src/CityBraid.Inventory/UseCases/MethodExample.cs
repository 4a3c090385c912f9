using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Gives a valid input document of a method, to start from.</summary>
public sealed class MethodExample(MethodLibrary methods)
{
    /// <summary>The document as JSON, or a refusal that names the methods there are.</summary>
    public Task<Result<string>> RunAsync(Actor actor, string method, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(method);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Find(actor, method));
    }

    private Result<string> Find(Actor actor, string method)
    {
        if (actor.FindRefusal(Permission.ReadLibrary) is { } refusal)
        {
            return refusal;
        }

        return methods.Find(method) is { } found
            ? found.Description.Example
            : InventoryRefusals.UnknownMethod(method, methods);
    }
}
