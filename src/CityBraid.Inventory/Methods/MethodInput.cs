using System.Collections.Frozen;

namespace CityBraid.Inventory;

/// <summary>The values stated for one run of a method, by name.</summary>
public sealed record MethodInput
{
    private readonly FrozenDictionary<string, MethodValue> values;

    /// <summary>Takes the values by the names of the method's parameters.</summary>
    public MethodInput(IEnumerable<KeyValuePair<string, MethodValue>> values) =>
        this.values = values.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names that hold a value.</summary>
    public IReadOnlyCollection<string> Names => values.Keys;

    /// <summary>The value of a name; null when none is stated.</summary>
    public MethodValue? Find(string name) => values.GetValueOrDefault(name);
}
