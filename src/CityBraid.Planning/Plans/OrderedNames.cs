namespace CityBraid.Planning;

/// <summary>Names in order of their first use, each once.</summary>
internal sealed class OrderedNames
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> all = [];

    internal IReadOnlyList<string> All => all;

    internal void Add(string name)
    {
        if (known.Add(name))
        {
            all.Add(name);
        }
    }
}
