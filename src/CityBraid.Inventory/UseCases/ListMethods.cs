using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Lists the methods with their equations, inputs and defaults.</summary>
public sealed class ListMethods(MethodLibrary methods)
{
    /// <summary>The methods in order of their names; they are published, so anybody may read them.</summary>
    public IReadOnlyList<MethodDescription> Run() => [.. methods.All.Select(method => method.Description)];
}
