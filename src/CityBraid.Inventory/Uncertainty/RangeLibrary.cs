using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The published ranges of amounts and factors.</summary>
/// <remarks>What it does not know has no range, which is never a range of zero.</remarks>
internal sealed class RangeLibrary
{
    /// <summary>The name of the table of amounts.</summary>
    public const string ActivityTable = "uncertainty/activity";

    /// <summary>The name of the table of factors.</summary>
    public const string FactorTable = "uncertainty/factors";

    private const string PerCent = "%";
    private const double Hundred = 100;

    private readonly ActivityRange[] activities;
    private readonly FactorRange[] factors;

    /// <summary>Reads the tables.</summary>
    /// <exception cref="FormatException">A range cannot be right, or two answer alike.</exception>
    public RangeLibrary(IReferenceTables data, UnitLibrary units)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(units);
        activities = [.. data.Load(ActivityTable).Select(Activity)];
        factors = [.. data.Load(FactorTable).Select(row => Factor(row, units))];
    }

    /// <summary>The ranges of factors.</summary>
    public IReadOnlyList<FactorRange> Factors => factors;

    /// <summary>The range of an amount; null when none is published.</summary>
    public UncertaintyRange? FindActivity(string reference, string? method, Quality quality) =>
        Array
            .Find(
                activities,
                one =>
                    one.Quality == quality
                    && one.References.Contains(reference)
                    && one.Methods.Contains(method ?? string.Empty)
            )
            ?.Range;

    /// <summary>
    /// The factors of a gas with their ranges, independent of each other; null when one of them has none.
    /// </summary>
    public IReadOnlyList<UncertainVariable>? FindFactors(FactorUseQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var symbols = factors.Where(one => MayBeOf(one, question)).ToLookup(one => one.Symbol);
        if (symbols.Count == 0)
        {
            return null;
        }

        var found = symbols.Select(symbol => Find(symbol, question)).OfType<UncertainVariable>().ToArray();
        return found.Length < symbols.Count ? null : found;
    }

    private static bool MayBeOf(FactorRange one, FactorUseQuestion question) =>
        (one.Methods.Count == 0 || one.Methods.Contains(question.Row.Method ?? string.Empty))
        && string.Equals(one.Gas, question.Family, StringComparison.Ordinal)
        && (one.Use.Length == 0 || question.Use is null || one.Use == question.Use);

    private static UncertainVariable? Find(
        IGrouping<string, FactorRange> candidates,
        FactorUseQuestion question
    )
    {
        if (candidates.Key.Length == 0)
        {
            var name = $"{question.Row.Method}|{question.Family}";
            return new UncertainVariable(name, candidates.First().Range);
        }

        var steps = question.Row.Trace.Where(step => SymbolOf(step.Symbol) == candidates.Key).ToArray();
        var found = Array.ConvertAll(steps, step => FindOf(step, candidates, question.Fuel));
        return found.Length == 0 || Array.Exists(found, one => one is null)
            ? null
            : new UncertainVariable(
                string.Join("; ", steps.Select(step => $"{candidates.Key}|{step.Value}|{step.Source}")),
                found.MaxBy(range => range!.HalfWidth)!
            );
    }

    /// <summary>The range of one factor of a calculation; the wider of two that both hold for it.</summary>
    private static UncertaintyRange? FindOf(TraceStep step, IEnumerable<FactorRange> candidates, string? fuel)
    {
        var burnt = LabelOf(step.Symbol) ?? fuel;
        return candidates
            .Where(one => one.Fuel.Length == 0 || burnt is null || one.Fuel == burnt)
            .Where(one => one.IsOf(step))
            .Select(one => one.Range)
            .MaxBy(range => range.HalfWidth);
    }

    private static string SymbolOf(string symbol) =>
        FactorUseQuestion.FamilyOf(symbol.Split('(', count: 2)[0]);

    private static string? LabelOf(string symbol) =>
        symbol.Split('(', count: 2) is [_, var label] ? label.TrimEnd(')') : null;

    private static ActivityRange Activity(ReferenceRow row) =>
        new(
            row.List("references").ToFrozenSet(StringComparer.Ordinal),
            row.List("methods").ToFrozenSet(StringComparer.Ordinal),
            Enum.Parse<Quality>(row["quality"], ignoreCase: true),
            new UncertaintyRange(
                ShapeOf(row),
                (double)row.Number("lower") / Hundred,
                (double)row.Number("upper") / Hundred
            ),
            row.Citation
        );

    private static FactorRange Factor(ReferenceRow row, UnitLibrary units)
    {
        var (lower, upper) = ((double)row.Number("lower"), (double)row.Number("upper"));
        var isShare = row["unit"] == PerCent;
        var value = isShare ? null : new Quantity(row.Number("value"), UnitOf(row["unit"], units));
        var size = value is null ? Hundred : (double)value.Amount;
        return new FactorRange
        {
            Methods = row.List("methods").ToFrozenSet(StringComparer.Ordinal),
            Fuel = row["fuel"],
            Use = row["use"],
            Gas = row["gas"],
            Symbol = row["symbol"],
            Value = value,
            Range = isShare
                ? new UncertaintyRange(ShapeOf(row), lower / size, upper / size)
                : new UncertaintyRange(ShapeOf(row), (lower / size) - 1, (upper / size) - 1),
            Source = row.Citation,
        };
    }

    private static Unit UnitOf(string symbol, UnitLibrary units) =>
        symbol == "1" ? Unit.One : units.Load(symbol);

    private static UncertaintyShape ShapeOf(ReferenceRow row) =>
        Enum.Parse<UncertaintyShape>(row["shape"], ignoreCase: true);
}
