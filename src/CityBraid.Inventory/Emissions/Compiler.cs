using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Makes rows of facts and sums of rows; a gap becomes a finding, never a zero.</summary>
internal sealed class Compiler(InventoryTables tables, MethodLibrary methods)
{
    private const decimal PopulationMax = 1_000_000_000_000m;

    /// <summary>Compiles one place and year.</summary>
    /// <param name="task">What is to be compiled.</param>
    /// <param name="facts">The facts whose period shares a day with the year.</param>
    public Compilation Compile(CompilationTask task, IReadOnlyList<Fact> facts)
    {
        var made = new FactRows(task, facts, new RowMaker(tables, methods, task), tables);
        var kept = new CalculationRows(task, tables, methods);
        var rows = InOrder(
            made.Rows.Concat(kept.Rows).Select(row => row with { Status = Status(row, task) })
        );
        var population = Population(task, facts);
        Finding[] findings =
        [
            .. made.Findings,
            .. kept.Findings,
            .. BoundaryFindings.Of(rows, task.Notations),
            .. Excluded(rows, task.Notations),
            .. Unconvertible(rows, task.GwpSet),
            .. task.Factors.IsBehind ? [CompilationFindings.FactorsBehind(task.Factors)] : (Finding[])[],
            .. task.Factors.IsLost ? [CompilationFindings.FactorsLost(task.Factors)] : (Finding[])[],
            .. task.Place.IsSynthetic ? [CompilationFindings.Synthetic(task.Place.Code)] : (Finding[])[],
            .. population is null
                ? [CompilationFindings.NoPopulation(task.Place.Code, task.Year)]
                : (Finding[])[],
        ];
        var totals = new Totals(tables.Gpc, rows, task.Notations, task.GwpSet);
        var open = totals.Open(task.Level);
        return new Compilation
        {
            Place = task.Place.Code,
            Year = task.Year,
            GwpSet = task.GwpSet,
            Level = task.Level,
            Factors = task.Factors,
            Rows = rows,
            Notations = task.Notations,
            Findings = findings,
            Population = population,
            Total = totals.Of(task.Level),
            BySector = totals.BySector(task.Level),
            ByScope = totals.ByScope(task.Level),
            ByLevel = [.. Level.All.Select(level => new LevelTotal(level, totals.Of(level)))],
            Completeness = totals.Completeness(task.Level),
            OpenReferences = open,
            IsComplete = open.Count == 0 && !findings.Any(LeavesGap),
        };
    }

    private static RowStatus Status(CompiledRow row, CompilationTask task)
    {
        if (row.Co2e is null)
        {
            return RowStatus.NotComputed;
        }

        if (task.Notations.Any(stated => IsOf(stated, row)))
        {
            return RowStatus.ExcludedByNotation;
        }

        return task.Level.Includes(row.Reference) ? RowStatus.Counted : RowStatus.OutsideLevel;
    }

    private CompiledRow[] InOrder(IEnumerable<CompiledRow> rows)
    {
        var position = tables.Gpc.References.Index().ToDictionary(pair => pair.Item.Code, pair => pair.Index);
        return
        [
            .. rows.OrderBy(row => position[row.Reference.Code])
                .ThenBy(row => row.Variable, StringComparer.Ordinal)
                .ThenBy(row => row.Facts is [var first, ..] ? first.Key.Period.From : DateOnly.MinValue)
                .ThenBy(row => row.Calculation?.Number ?? 0),
        ];
    }

    private static IEnumerable<Finding> Excluded(
        IEnumerable<CompiledRow> rows,
        IReadOnlyList<StatedNotation> notations
    ) =>
        from row in rows
        where row.Status == RowStatus.ExcludedByNotation
        select CompilationFindings.ValueAndNotation(row, notations.First(stated => IsOf(stated, row)));

    private static IEnumerable<Finding> Unconvertible(IEnumerable<CompiledRow> rows, GwpSet set)
    {
        var isStated = rows.Where(row => row.Status == RowStatus.Counted)
            .ToLookup(row => row.Library is not null, row => row.Reported?.Tonnes ?? 0m);
        var (stated, published) = (isStated[true].Sum(), isStated[false].Sum());
        return
        [
            .. stated == 0m ? (Finding[])[] : [CompilationFindings.Unconvertible(stated, set)],
            .. published == 0m ? (Finding[])[] : [CompilationFindings.UnconvertibleFactor(published, set)],
        ];
    }

    private static PopulationCount? Population(CompilationTask task, IReadOnlyList<Fact> facts) =>
        task.Place.FindPopulation(task.Year)
        ?? facts
            .Where(fact => FactRows.IsPopulation(fact) && fact.Key.Period == Period.Year(task.Year))
            .Where(fact => fact.Quantity.Amount is >= 1m and <= PopulationMax)
            .Select(fact => new PopulationCount(
                task.Year,
                (long)fact.Quantity.Amount,
                $"{fact.Source.Location}"
            ))
            .FirstOrDefault();

    /// <summary>Whether a finding says that an amount is missing or left out.</summary>
    private static bool LeavesGap(Finding finding) =>
        finding.IsError
        || finding.Code
            is "inventory.missing-months"
                or "inventory.partial-period"
                or "inventory.unmapped-variable"
                or "inventory.value-and-notation";

    private static bool IsOf(StatedNotation stated, CompiledRow row) =>
        string.Equals(stated.Reference, row.Reference.Code, StringComparison.Ordinal);
}
