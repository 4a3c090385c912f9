using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Gives a valid input document of a method, to start from.</summary>
public sealed class MethodExample(MethodLibrary methods)
{
    private readonly ShowMethod show = new(methods);

    /// <summary>The document as JSON, or a refusal that names the methods there are.</summary>
    public async Task<Result<string>> RunAsync(Actor actor, string method, CancellationToken cancellation)
    {
        var found = await show.RunAsync(actor, method, cancellation);
        return found.IsRefused ? found.Refusal : found.Value.Example;
    }
}
