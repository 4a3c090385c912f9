using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A city's emissions of one year under one GWP set, every row with its parents.</summary>
public sealed record Compilation
{
    /// <summary>The place.</summary>
    public required PlaceCode Place { get; init; }

    /// <summary>The year, Gregorian.</summary>
    public required int Year { get; init; }

    /// <summary>The GWP set it is counted under.</summary>
    public required GwpSet GwpSet { get; init; }

    /// <summary>Which version of the factor library it is computed with.</summary>
    public required FactorUse Factors { get; init; }

    /// <summary>The level of its total.</summary>
    public required Level Level { get; init; }

    /// <summary>Every row, those outside the level included, in the order of the standard.</summary>
    public required IReadOnlyList<CompiledRow> Rows { get; init; }

    /// <summary>The notation keys stated.</summary>
    public required IReadOnlyList<StatedNotation> Notations { get; init; }

    /// <summary>What is wrong or worth knowing.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The population with its source; null when none is on record for the year.</summary>
    public required PopulationCount? Population { get; init; }

    /// <summary>The level's total; null when nothing is known, which is not zero.</summary>
    public required Co2e? Total { get; init; }

    /// <summary>The level's total by sector, in the order of the standard.</summary>
    public required IReadOnlyList<SectorTotal> BySector { get; init; }

    /// <summary>The level's total by scope.</summary>
    public required IReadOnlyList<ScopeTotal> ByScope { get; init; }

    /// <summary>The totals at all levels, for showing the territorial one beside the others.</summary>
    public required IReadOnlyList<LevelTotal> ByLevel { get; init; }

    /// <summary>How much of the level is answered.</summary>
    public required Completeness Completeness { get; init; }

    /// <summary>The required references that hold neither a value nor a key with its reason.</summary>
    public required IReadOnlyList<GpcReference> OpenReferences { get; init; }

    /// <summary>
    /// Whether every required reference holds a value or a key, no month is missing and nothing is in error.
    /// </summary>
    public required bool IsComplete { get; init; }

    /// <summary>Tonnes of CO2e per person; null without a total or a population.</summary>
    public decimal? PerCapita => Population is null ? null : Total?.Tonnes / Population.Persons;

    /// <summary>Tonnes of carbon dioxide from biomass, of the counted rows: a memo item.</summary>
    public decimal BiogenicCo2 => CountedRows.Sum(row => row.BiogenicCo2) / 1000m;

    /// <summary>The rows that are in the total.</summary>
    public IEnumerable<CompiledRow> CountedRows => Rows.Where(row => row.Status == RowStatus.Counted);

    /// <summary>
    /// A row's name in addresses and versions: <c>II.1.1-fuel.diesel.road</c>; with its first day when an
    /// activity has several rows, as after a change of factor; a kept calculation goes by its number.
    /// </summary>
    public string NameOf(CompiledRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Calculation is { } kept)
        {
            return FormattableString.Invariant($"{row.Reference.Code}-calculation-{kept.Number}");
        }

        var name = $"{row.Reference.Code}-{row.Variable}";
        var isOnly = Rows.Count(other => IsOf(other, row)) == 1;
        return isOnly
            ? name
            : FormattableString.Invariant($"{name}-{row.Facts[0].Key.Period.From:yyyy-MM-dd}");
    }

    private static bool IsOf(CompiledRow other, CompiledRow row) =>
        other.Calculation is null
        && string.Equals(other.Variable, row.Variable, StringComparison.Ordinal)
        && other.Reference == row.Reference;
}
