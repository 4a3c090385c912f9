using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What one activity of a city amounted to, year by year; in one kind of unit.</summary>
/// <param name="Variable">The variable: <c>fuel.diesel.road</c>.</param>
/// <param name="Amounts">The amounts by Gregorian year, in the unit of the year that is checked.</param>
internal sealed record ActivityHistory(string Variable, IReadOnlyDictionary<int, Quantity> Amounts)
{
    /// <summary>The activities of the inventory of a year, with what other years say of them.</summary>
    public static IEnumerable<ActivityHistory> Of(IReadOnlyList<Compilation> years, int year) =>
        from row in years.Where(one => one.Year == year).SelectMany(one => one.Rows)
        where row.Activity is not null
        group row by (row.Variable, row.Activity!.Unit.Dimension) into kind
        select new ActivityHistory(kind.Key.Variable, Gather(years, kind.First()));

    private static Dictionary<int, Quantity> Gather(IReadOnlyList<Compilation> years, CompiledRow like) =>
        (
            from one in years
            let parts = one.Rows.Where(row => IsLike(row, like)).Select(row => row.Activity!).ToArray()
            where parts.Length > 0
            select KeyValuePair.Create(
                one.Year,
                parts.Aggregate(new Quantity(0m, like.Activity!.Unit), (sum, next) => sum + next)
            )
        ).ToDictionary();

    private static bool IsLike(CompiledRow row, CompiledRow like) =>
        string.Equals(row.Variable, like.Variable, StringComparison.Ordinal)
        && row.Activity is { } activity
        && activity.IsIn(like.Activity!.Unit.Dimension);
}
