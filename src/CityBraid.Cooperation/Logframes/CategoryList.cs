namespace CityBraid.Cooperation;

/// <summary>All categories that updates name, by number.</summary>
internal sealed class CategoryList
{
    private readonly Dictionary<(string Dimension, string Category), int> numbers = [];
    private readonly Dictionary<string, int> dimensions = new(StringComparer.Ordinal);
    private readonly List<(string Dimension, string Category, int Number)> all = [];

    public int Count => all.Count;

    public (string Dimension, string Category) this[int number] =>
        (all[number].Dimension, all[number].Category);

    /// <summary>The number of the dimension that a category belongs to.</summary>
    public int DimensionOf(int number) => all[number].Number;

    public int Number(string dimension, string category)
    {
        if (!numbers.TryGetValue((dimension, category), out var number))
        {
            if (!dimensions.TryGetValue(dimension, out var group))
            {
                group = dimensions.Count;
                dimensions.Add(dimension, group);
            }

            number = all.Count;
            numbers.Add((dimension, category), number);
            all.Add((dimension, category, group));
        }

        return number;
    }

    /// <summary>Whether in every dimension that has parts these make the whole.</summary>
    public bool AddUp(IEnumerable<(int Category, Measure Part)> parts, Measure whole)
    {
        Dictionary<int, Measure>? sums = null;
        var (first, sum) = (-1, default(Measure));
        foreach (var (category, part) in parts)
        {
            var dimension = DimensionOf(category);
            if (first < 0 || first == dimension)
            {
                (first, sum) = (dimension, sum + part);
            }
            else
            {
                sums ??= [];
                sums[dimension] = sums.GetValueOrDefault(dimension) + part;
            }
        }

        return (first < 0 || sum.IsNear(whole))
            && (sums is null || sums.Values.All(one => one.IsNear(whole)));
    }
}
