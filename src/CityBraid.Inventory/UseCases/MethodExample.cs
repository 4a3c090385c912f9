using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Gives a valid input document of a method, to start from.</summary>
public sealed class MethodExample(MethodLibrary methods)
{
    /// <summary>The document as JSON, or a refusal that names the methods there are.</summary>
    public Result<string> Run(string method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return methods.Find(method) is { } found
            ? found.Description.Example
            : InventoryRefusals.UnknownMethod(method, methods);
    }
}
