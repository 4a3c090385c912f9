using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>The order of place, variable and period in which revisions are kept.</summary>
/// <remarks>
/// Written in this order, facts fill page after page of the table. In the order of a file, often month by
/// month, each lands on another page, and writing takes half as long again.
/// </remarks>
internal static class KeyOrder
{
    /// <summary>Compares what revisions are about.</summary>
    public static Comparer<FactRevision> OfRevisions { get; } =
        Comparer<FactRevision>.Create((left, right) => Compare(left.Key, right.Key));

    private static int Compare(FactKey left, FactKey right)
    {
        var order = string.CompareOrdinal(left.Place.Value, right.Place.Value);
        order = order != 0 ? order : string.CompareOrdinal(left.Variable, right.Variable);
        order = order != 0 ? order : left.Period.From.CompareTo(right.Period.From);
        return order != 0 ? order : left.Period.To.CompareTo(right.Period.To);
    }
}
