namespace CityBraid.Inventory;

/// <summary>The methods there are, by name.</summary>
public sealed class MethodLibrary(IEnumerable<IMethod> methods)
{
    /// <summary>The methods in order of their names.</summary>
    public IReadOnlyList<IMethod> All { get; } =
    [.. methods.OrderBy(method => method.Description.Name, StringComparer.Ordinal)];

    /// <summary>The method of a name; null when there is none.</summary>
    public IMethod? Find(string name) =>
        All.FirstOrDefault(method => string.Equals(method.Description.Name, name, StringComparison.Ordinal));
}
