using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Makes the rows of all facts of a year, and gathers what is wrong with the facts.</summary>
/// <remarks>Facts are put in order before they are added, so that their order never shows.</remarks>
internal sealed class FactRows
{
    private readonly CompilationTask task;
    private readonly RowMaker maker;
    private readonly List<CompiledRow> rows = [];
    private readonly List<Finding> findings = [];

    public FactRows(CompilationTask task, InventoryTables tables, MethodLibrary methods)
    {
        this.task = task;
        maker = new RowMaker(tables, methods, task);
        var year = Period.Year(task.Year);
        var variables = task
            .Facts.Where(fact => !IsPopulation(fact) && fact.Key.Period.Overlaps(year))
            .OrderBy(fact => fact.Key.Variable, StringComparer.Ordinal)
            .ThenBy(fact => fact.Key.Period.From)
            .ThenBy(fact => fact.Key.Period.To)
            .ThenBy(fact => $"{fact.Source.Location}", StringComparer.Ordinal)
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
        findings.AddRange(isInside[false].Select(fact => CompilationFindings.PartialPeriod(fact, task.Year)));
        Fact[] facts = [.. isInside[true]];
        if (facts.Length == 0)
        {
            return;
        }

        if (Coverage.FindOverlap(facts) is { } overlap)
        {
            findings.Add(CompilationFindings.OverlappingPeriods(overlap.First, overlap.Second));
            rows.Add(RowMaker.Bare(rule, facts));
            return;
        }

        if (Coverage.MissingMonths(facts, task.Year) is { Count: > 0 } months)
        {
            findings.Add(CompilationFindings.MissingMonths(facts, months));
        }

        foreach (var part in facts.GroupBy(fact => (fact.Quantity.Unit.Dimension, fact.StatedFactor?.Factor)))
        {
            var (row, found) = maker.Make(rule, [.. part]);
            rows.Add(row);
            findings.AddRange(found);
        }
    }
}
