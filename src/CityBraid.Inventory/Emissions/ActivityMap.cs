using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The rules that lead from variables to references and methods.</summary>
internal sealed class ActivityMap
{
    /// <summary>The name of the reference table the rules are made from.</summary>
    public const string Table = "sectors/activities";

    private readonly FrozenDictionary<string, ActivityRule> byVariable;

    private ActivityMap(IEnumerable<ActivityRule> rules)
    {
        byVariable = rules.ToFrozenDictionary(rule => rule.Variable, StringComparer.Ordinal);
        All = [.. byVariable.Values.OrderBy(rule => rule.Variable, StringComparer.Ordinal)];
    }

    /// <summary>Every rule in order of its variable.</summary>
    public IReadOnlyList<ActivityRule> All { get; }

    /// <summary>
    /// Makes the map from the rows of <see cref="Table"/>: columns variable, reference, method, fuel, use,
    /// gap.
    /// </summary>
    /// <exception cref="FormatException">A reference or gap is unknown.</exception>
    public static ActivityMap From(IEnumerable<ReferenceRow> rows, GpcTree gpc)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(gpc);
        return new ActivityMap(rows.Select(row => Rule(row, gpc)));
    }

    /// <summary>The rule of a variable; null when its facts are no emissions.</summary>
    public ActivityRule? Find(string variable) => byVariable.GetValueOrDefault(variable);

    private static ActivityRule Rule(ReferenceRow row, GpcTree gpc) =>
        new()
        {
            Variable = row["variable"],
            Reference =
                gpc.Find(row["reference"])
                ?? throw new FormatException($"'{row["reference"]}' is no GPC reference: {row}."),
            Method = NullIfEmpty(row["method"]),
            Fuel = NullIfEmpty(row["fuel"]),
            Use = NullIfEmpty(row["use"]),
            Gap = Gap(row),
            Source = row.Citation,
        };

    private static MethodGap? Gap(ReferenceRow row) =>
        (row["method"].Length > 0, row["gap"]) switch
        {
            (true, "") => null,
            (false, "unknown-blend") => MethodGap.UnknownBlend,
            (false, "amount-alone") => MethodGap.AmountAlone,
            _ => throw new FormatException($"A rule names either a method or a known gap: {row}."),
        };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
