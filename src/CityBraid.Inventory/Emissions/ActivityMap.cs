using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The rules that lead from variables to references and methods.</summary>
internal sealed class ActivityMap
{
    /// <summary>The name of the reference table the rules are made from.</summary>
    public const string Table = "sectors/activities";

    /// <summary>The name of the table of what methods are told beside the amount.</summary>
    public const string InputTable = "sectors/activity-inputs";

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
    /// gap; and of <see cref="InputTable"/>: columns variable, input, text.
    /// </summary>
    /// <exception cref="FormatException">A reference, gap or variable is unknown.</exception>
    public static ActivityMap From(IReferenceTables data, GpcTree gpc)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(gpc);
        var inputs = data.Load(InputTable).ToLookup(row => row["variable"], StringComparer.Ordinal);
        var map = new ActivityMap(data.Load(Table).Select(row => Rule(row, gpc, inputs[row["variable"]])));
        return inputs.FirstOrDefault(group => map.Find(group.Key)?.Method is null) is { } stray
            ? throw new FormatException($"'{stray.Key}' has inputs but no method: {stray.First()}.")
            : map;
    }

    /// <summary>The rule of a variable; null when its facts are no emissions.</summary>
    public ActivityRule? Find(string variable) => byVariable.GetValueOrDefault(variable);

    private static ActivityRule Rule(ReferenceRow row, GpcTree gpc, IEnumerable<ReferenceRow> inputs) =>
        new()
        {
            Variable = row["variable"],
            Reference =
                gpc.Find(row["reference"])
                ?? throw new FormatException($"'{row["reference"]}' is no GPC reference: {row}."),
            Method = NullIfEmpty(row["method"]),
            Fuel = NullIfEmpty(row["fuel"]),
            Use = NullIfEmpty(row["use"]),
            Inputs = inputs.ToFrozenDictionary(
                one => one["input"],
                one => one["text"],
                StringComparer.Ordinal
            ),
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
