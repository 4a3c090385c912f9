using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What can be wrong with, or worth knowing about, the facts of an inventory.</summary>
internal static class CompilationFindings
{
    /// <summary>All decimals there are and no zeros after them.</summary>
    private const string Exact = "0.############################";

    public static Finding UnmappedVariable(Fact fact) =>
        Of(Severity.Warning, "inventory.unmapped-variable", [fact], ("variable", fact.Key.Variable));

    public static Finding PartialPeriod(Fact fact, int year) =>
        Of(
            Severity.Warning,
            "inventory.partial-period",
            [fact],
            ("variable", fact.Key.Variable),
            ("period", $"{fact.Key.Period}"),
            ("year", Shown(year))
        );

    public static Finding OverlappingPeriods(Fact first, Fact second) =>
        Of(
            Severity.Error,
            "inventory.overlapping-periods",
            [first, second],
            ("variable", first.Key.Variable),
            ("first", $"{first.Key.Period}"),
            ("second", $"{second.Key.Period}")
        );

    /// <summary>What is there was stated for parts of the year, which do not add up.</summary>
    public static Finding StockInParts(IReadOnlyList<Fact> facts) =>
        Of(
            Severity.Error,
            "inventory.stock-in-parts",
            facts,
            ("variable", facts[0].Key.Variable),
            ("unit", facts[0].Quantity.Unit.Symbol),
            ("year", Shown(facts[0].Key.Period.To.Year))
        );

    public static Finding MissingMonths(IReadOnlyList<Fact> facts, IEnumerable<Period> months) =>
        Of(
            Severity.Warning,
            "inventory.missing-months",
            facts,
            ("variable", facts[0].Key.Variable),
            ("months", string.Join(", ", months))
        );

    /// <summary>Budget years were shared out by days.</summary>
    public static Finding Prorated(IReadOnlyList<Fact> fiscal, int year) =>
        Of(
            Severity.Information,
            "inventory.prorated",
            fiscal,
            ("variable", fiscal[0].Key.Variable),
            ("periods", string.Join(", ", fiscal.Select(fact => fact.Key.Period))),
            ("year", Shown(year))
        );

    /// <summary>Budget years leave months of the year open.</summary>
    public static Finding FiscalGap(IReadOnlyList<Fact> facts, IEnumerable<Period> months) =>
        Of(
            Severity.Error,
            "inventory.fiscal-gap",
            facts,
            ("variable", facts[0].Key.Variable),
            ("months", string.Join(", ", months))
        );

    public static Finding StatedFactorOfWrongKind(IReadOnlyList<Fact> facts, Quantity activity) =>
        Of(
            Severity.Error,
            "inventory.stated-factor-kind",
            facts,
            ("variable", facts[0].Key.Variable),
            ("factor", $"{facts[0].StatedFactor!.Factor}"),
            ("amount", $"{activity}")
        );

    public static Finding TooLarge(string subject) =>
        new(Severity.Error, "inventory.too-large", where: null, ("subject", subject));

    public static Finding NoMethod(Severity severity, ActivityRule rule, Quantity activity) =>
        new(
            severity,
            rule.Gap is MethodGap.UnknownBlend ? "inventory.unknown-blend" : "inventory.amount-alone",
            where: null,
            ("variable", rule.Variable),
            ("amount", $"{activity}")
        );

    public static Finding ValueAndNotation(CompiledRow row, StatedNotation notation) =>
        new Finding(
            Severity.Warning,
            "inventory.value-and-notation",
            where: null,
            ("reference", row.Reference.Code),
            ("variable", row.Variable),
            ("key", notation.Key.ToCode())
        ).At(row);

    /// <summary>The amount alone tells nothing, and a calculation answers for its reference.</summary>
    public static Finding AmountBesideCalculation(ActivityRule rule, Quantity activity) =>
        new(
            Severity.Information,
            "inventory.amount-beside-calculation",
            where: null,
            ("variable", rule.Variable),
            ("amount", $"{activity}"),
            ("reference", rule.Reference.Code)
        );

    /// <summary>The form states CO2e, or a factor in CO2e.</summary>
    public static Finding Unconvertible(decimal tonnes, GwpSet set) =>
        OfTonnes("inventory.unconvertible", tonnes, set);

    /// <summary>The library's own factor is published in CO2e alone.</summary>
    public static Finding UnconvertibleFactor(decimal tonnes, GwpSet set) =>
        OfTonnes("inventory.unconvertible-factor", tonnes, set);

    public static Finding Synthetic(PlaceCode place) =>
        new(Severity.Information, "inventory.synthetic", where: null, ("place", place.Value));

    public static Finding NoPopulation(PlaceCode place, int year) =>
        new(
            Severity.Information,
            "inventory.no-population",
            where: null,
            ("place", place.Value),
            ("year", Shown(year))
        );

    /// <summary>The finding with the cells of the row that it is about.</summary>
    public static Finding At(this Finding finding, CompiledRow row) =>
        new(
            finding.Severity,
            finding.Code,
            row.Locations is [var first, ..] ? first : null,
            [.. finding.Values.Select(pair => (pair.Key, pair.Value))]
        );

    private static Finding OfTonnes(string code, decimal tonnes, GwpSet set) =>
        new(
            Severity.Information,
            code,
            where: null,
            ("tonnes", tonnes.ToString(Exact, CultureInfo.InvariantCulture)),
            ("set", set.Name)
        );

    private static Finding Of(
        Severity severity,
        string code,
        IEnumerable<Fact> facts,
        params (string Name, string Value)[] values
    ) => new(severity, code, Where(facts), values);

    private static Location? Where(IEnumerable<Fact> facts) =>
        CellRanges.Join(facts.Select(fact => fact.Source.Location)) is [var first, ..] ? first : null;

    private static string Shown(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static Finding FactorsBehind(FactorUse use) =>
        new(
            Severity.Warning,
            "inventory.factors-behind",
            where: null,
            ("version", FactorVersion.Shorten(use.Version)),
            ("current", FactorVersion.Shorten(use.Current))
        );

    public static Finding FactorsLost(FactorUse use) =>
        new(
            Severity.Error,
            "inventory.kept-factors-unreadable",
            where: null,
            ("version", FactorVersion.Shorten(use.Lock!.Version)),
            ("current", FactorVersion.Shorten(use.Current))
        );
}
