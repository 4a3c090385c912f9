using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Makes the rows of all facts of a year, and gathers what is wrong with the facts.</summary>
/// <remarks>Facts are put in order before they are added, so that their order never shows.</remarks>
internal sealed class FactRows
{
    /// <summary>Locations in order of their text, which is made only where all else is the same.</summary>
    private static readonly Comparer<Location> AsShown = Comparer<Location>.Create(
        (left, right) => string.CompareOrdinal($"{left}", $"{right}")
    );

    private readonly CompilationTask task;
    private readonly InventoryTables tables;
    private readonly RowMaker maker;
    private readonly List<CompiledRow> rows = [];
    private readonly List<Finding> findings = [];

    public FactRows(CompilationTask task, IEnumerable<Fact> facts, RowMaker maker, InventoryTables tables)
    {
        this.tables = tables;
        this.task = task;
        this.maker = maker;
        var year = Period.Year(task.Year);
        var variables = facts
            .Where(fact => !IsPopulation(fact) && fact.Key.Period.Overlaps(year))
            .OrderBy(fact => fact.Key.Variable, StringComparer.Ordinal)
            .ThenBy(fact => fact.Key.Period.From)
            .ThenBy(fact => fact.Key.Period.To)
            .ThenBy(fact => fact.Source.Location, AsShown)
            .GroupBy(fact => fact.Key.Variable, StringComparer.Ordinal);
        foreach (var variable in variables)
        {
            if (tables.Activities.Find(variable.Key) is { } rule)
            {
                Add(rule, variable.ToLookup(fact => year.Contains(fact.Key.Period)));
            }
            else
            {
                findings.Add(CompilationFindings.UnmappedVariable(variable.First()));
            }
        }
    }

    /// <summary>The rows, not yet put in the order of the standard.</summary>
    public IReadOnlyList<CompiledRow> Rows => rows;

    /// <summary>What is wrong with the facts.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    public static bool IsPopulation(Fact fact) =>
        string.Equals(fact.Key.Variable, Variable.Population, StringComparison.Ordinal);

    private void Add(ActivityRule rule, ILookup<bool, Fact> isInside)
    {
        Fact[] inside = [.. isInside[true]];
        var fiscal = Needed(isInside[false], inside);
        var unused = isInside[false].Except(fiscal);
        findings.AddRange(unused.Select(fact => CompilationFindings.PartialPeriod(fact, task.Year)));
        Fact[] facts = [.. inside.Concat(fiscal).OrderBy(fact => fact.Key.Period.From)];
        if (facts.Length == 0)
        {
            return;
        }

        var parts = Array.ConvertAll(facts, fact => FactShare.Within(fact, Period.Year(task.Year)));
        if (Coverage.FindOverlap(facts) is { } overlap)
        {
            findings.Add(CompilationFindings.OverlappingPeriods(overlap.First, overlap.Second));
            rows.Add(RowMaker.Bare(rule, parts));
            return;
        }

        if (Array.FindAll(facts, IsStockInParts) is { Length: > 0 } stocks)
        {
            findings.Add(CompilationFindings.StockInParts(stocks));
            rows.Add(RowMaker.Bare(rule, parts));
            return;
        }

        AddGaps(facts, fiscal);
        foreach (
            var part in parts.GroupBy(part =>
                (part.Fact.Quantity.Unit.Dimension, part.Fact.StatedFactor?.Factor)
            )
        )
        {
            var (row, found) = maker.Make(rule, [.. part]);
            rows.Add(row);
            findings.AddRange(found);
        }
    }

    /// <summary>Months of what is there do not add up to a year of it, nor does a share of a budget
    ///   year.</summary>
    private bool IsStockInParts(Fact fact) =>
        fact.Key.Period.Kind != PeriodKind.CalendarYear
        && tables.Variables.Find(fact.Key.Variable)?.IsStock(fact.Quantity.Unit) is true;

    /// <summary>The budget years to prorate: none when the year is covered by what lies in it.</summary>
    private Fact[] Needed(IEnumerable<Fact> crossing, Fact[] inside) =>
        inside.Length > 0 && Coverage.MissingMonths(inside, task.Year).Count == 0
            ? []
            : [.. crossing.Where(fact => fact.Key.Period.Kind == PeriodKind.FiscalYear)];

    /// <summary>Tells of months without facts; beside a budget year that is a gap nothing may fill.</summary>
    private void AddGaps(Fact[] facts, Fact[] fiscal)
    {
        if (fiscal.Length > 0)
        {
            findings.Add(CompilationFindings.Prorated(fiscal, task.Year));
        }

        if (Coverage.MissingMonths(facts, task.Year) is { Count: > 0 } months)
        {
            findings.Add(
                fiscal.Length > 0
                    ? CompilationFindings.FiscalGap(facts, months)
                    : CompilationFindings.MissingMonths(facts, months)
            );
        }
    }
}
