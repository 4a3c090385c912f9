using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The periods and places over which a part's values are taken together.</summary>
internal static class FormulaKeys
{
    /// <summary>They, in the order of time; findings when some would count twice.</summary>
    public static List<FormulaScope> Of(
        FormulaNode.Over over,
        FormulaScope scope,
        FormulaBook book,
        Action<string, (string Name, string Value)[]> say
    )
    {
        var found = new HashSet<FormulaScope>();
        foreach (var value in book.Leaves(over.Item).SelectMany(name => book.Values(name, scope)))
        {
            found.Add(Narrowed(value, scope, over.Axis));
        }

        var keys = WithoutWider(found, scope)
            .OrderBy(key => key.Period?.From)
            .ThenBy(key => key.Period?.To)
            .ThenBy(key => key.Place, StringComparer.Ordinal)
            .ToList();
        var position = over.Position.ToString(CultureInfo.InvariantCulture);
        if (keys.Select(key => (key.Period is null, key.Place is null)).Distinct().Count() > 1)
        {
            say("cooperation.formula-mixed", [("function", over.Function), ("position", position)]);
        }

        if (Overlapping(keys) is var (first, second))
        {
            say(
                "cooperation.formula-overlap",
                [("first", $"{first}"), ("second", $"{second}"), ("position", position)]
            );
        }

        return keys.Count == 0 ? [scope] : keys;
    }

    private static FormulaScope Narrowed(StatedValue value, FormulaScope scope, FormulaAxis? axis) =>
        new(
            axis == FormulaAxis.Places ? scope.Period : scope.Period ?? value.Period,
            axis == FormulaAxis.Periods ? scope.Place : scope.Place ?? value.Place
        );

    /// <summary>A value that holds whenever is no period of its own beside values of periods.</summary>
    private static IEnumerable<FormulaScope> WithoutWider(HashSet<FormulaScope> found, FormulaScope scope)
    {
        var periods = found.Where(key => key.Place is not null).Select(key => key.Period).ToHashSet();
        var places = found.Where(key => key.Period is not null).Select(key => key.Place).ToHashSet();
        return found.Where(key =>
            !(key == scope && found.Count > 1)
            && !(key.Place is null && scope.Place is null && periods.Contains(key.Period))
            && !(key.Period is null && scope.Period is null && places.Contains(key.Place))
        );
    }

    /// <summary>
    /// Two periods of one place that share a day: months beside their year would count twice.
    /// </summary>
    private static (Period First, Period Second)? Overlapping(List<FormulaScope> keys)
    {
        foreach (var place in keys.Where(key => key.Period is not null).GroupBy(key => key.Place))
        {
            var periods = place.Select(key => key.Period!).ToList();
            for (var i = 1; i < periods.Count; i++)
            {
                if (periods[i].Overlaps(periods[i - 1]))
                {
                    return (periods[i - 1], periods[i]);
                }
            }
        }

        return null;
    }
}
