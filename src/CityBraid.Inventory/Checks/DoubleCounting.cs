using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>References that may hold the same electricity or the same waste twice.</summary>
internal sealed class DoubleCounting(FactorLibrary factors, string country)
{
    private const string ToGrid = "I.4.4";
    private const string StationaryEnergy = "I";
    private const string Waste = "III";
    private const int FromGrid = 2;
    private const int OfLosses = 3;

    /// <summary>What deserves a look.</summary>
    public IEnumerable<Finding> Of(Compilation inventory)
    {
        CompiledRow[] valued =
        [
            .. inventory.Rows.Where(row =>
                row.Co2e is { Tonnes: not 0m } && row.Status != RowStatus.ExcludedByNotation
            ),
        ];
        return
        [
            .. Generation(valued),
            .. WasteTwice(valued),
            .. Losses(valued, inventory.Year),
            .. FactsAndCalculations(valued),
        ];
    }

    /// <summary>Power for the grid (scope 1, territorial alone) beside power from it (scope 2).</summary>
    private static IEnumerable<Finding> Generation(CompiledRow[] rows)
    {
        var made = rows.Where(row => row.Reference.Code is ToGrid).ToArray();
        var used = rows.Where(row => row.Reference.Scope == FromGrid).ToArray();
        return made.Length > 0 && used.Length > 0
            ? [Twice(Severity.Warning, "inventory.double-generation", made, used)]
            : [];
    }

    /// <summary>Waste sent away (III.x.2) beside waste taken in (III.x.3).</summary>
    private static IEnumerable<Finding> WasteTwice(CompiledRow[] rows) =>
        from waste in rows.Where(row => row.Reference.Sector is Waste)
        group waste by Subsector(waste) into kind
        let away = kind.Where(row => IsLast(row, "2")).ToArray()
        let taken = kind.Where(row => IsLast(row, "3")).ToArray()
        where away.Length > 0 && taken.Length > 0
        select Twice(Severity.Warning, "inventory.double-waste", away, taken);

    /// <summary>
    /// Losses of the grid (I.x.3) where the factor of I.x.2 holds them already, or nobody says whether it
    /// does.
    /// </summary>
    private IEnumerable<Finding> Losses(CompiledRow[] rows, int year)
    {
        var basis = factors.FindGridFactor(country, new DateOnly(year, 12, 31))?.Basis;
        return from row in rows.Where(row => row.Reference.Sector is StationaryEnergy)
            group row by Subsector(row) into kind
            let lost = kind.Where(row => row.Reference.Scope == OfLosses).ToArray()
            where lost.Length > 0
            let bought = kind.Where(row => row.Reference.Scope == FromGrid).ToLookup(IsOfLibrary)
            from finding in OfLibrary([.. bought[true]], basis, lost)
                .Concat(OfStated([.. bought[false]], lost))
            select finding;
    }

    private static IEnumerable<Finding> OfLibrary(
        CompiledRow[] bought,
        GridBasis? basis,
        CompiledRow[] lost
    ) =>
        (bought.Length, basis) switch
        {
            (0, _) or (_, null or GridBasis.Generation) => [],
            (_, GridBasis.Consumption) => [Twice(Severity.Error, "inventory.double-losses", bought, lost)],
            _ => [Twice(Severity.Warning, "inventory.double-losses-unstated", bought, lost)],
        };

    /// <summary>A factor that a form or calculation states never says what it holds.</summary>
    private static IEnumerable<Finding> OfStated(CompiledRow[] bought, CompiledRow[] lost) =>
        bought.Length > 0 ? [Twice(Severity.Warning, "inventory.double-losses-unstated", bought, lost)] : [];

    /// <summary>Facts beside a kept calculation under one reference.</summary>
    private static IEnumerable<Finding> FactsAndCalculations(CompiledRow[] rows) =>
        from row in rows
        group row by row.Reference.Code into reference
        let kept = reference.Where(row => row.Calculation is not null).ToArray()
        let ofFacts = reference.Where(row => row.Calculation is null).ToArray()
        where kept.Length > 0 && ofFacts.Length > 0
        select Beside(reference.Key, ofFacts, kept);

    private static Finding Beside(string reference, CompiledRow[] ofFacts, CompiledRow[] kept) =>
        new(
            Severity.Warning,
            "inventory.double-calculation",
            where: null,
            ("reference", reference),
            ("facts", Names(ofFacts.Select(row => row.Variable))),
            ("calculations", Names(kept.Select(row => InputReading.Shown(row.Calculation!.Number))))
        );

    private static bool IsOfLibrary(CompiledRow row) => row.Library is null && row.FactorSources.Count > 0;

    private static string Names(IEnumerable<string> names) =>
        string.Join(", ", names.Distinct(StringComparer.Ordinal));

    private static string Subsector(CompiledRow row) =>
        row.Reference.Code[..row.Reference.Code.LastIndexOf('.')];

    private static bool IsLast(CompiledRow row, string number) =>
        row.Reference.Code.EndsWith("." + number, StringComparison.Ordinal);

    private static Finding Twice(Severity severity, string code, CompiledRow[] first, CompiledRow[] second) =>
        new(severity, code, where: null, ("first", Codes(first)), ("second", Codes(second)));

    private static string Codes(IEnumerable<CompiledRow> rows) =>
        Names(rows.Select(row => row.Reference.Code));
}
