using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The emissions of one activity under one reference, with all they were made from.</summary>
public sealed record CompiledRow
{
    /// <summary>The reference it stands under.</summary>
    public required GpcReference Reference { get; init; }

    /// <summary>
    /// The variable of its facts: <c>fuel.diesel.road</c>; the method of a calculation that is kept.
    /// </summary>
    public required string Variable { get; init; }

    /// <summary>The facts it sums, in order of their periods; none of a calculation that is kept.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The calculation it is made of; null when it is made of facts.</summary>
    public KeptCalculation? Calculation { get; init; }

    /// <summary>
    /// How well its amount is known: as its least known fact, and an estimate at best where a budget year was
    /// shared out.
    /// </summary>
    public Quality Quality { get; init; }

    /// <summary>
    /// The sum of the facts, or of what falls into the year of budget years, in the unit of the first; null
    /// when they contradict each other, or when a calculation is about no single amount.
    /// </summary>
    public required Quantity? Activity { get; init; }

    /// <summary>
    /// Where the facts stand: one location a sheet, neighbouring cells as ranges; or the source of a
    /// calculation.
    /// </summary>
    public required IReadOnlyList<Location> Locations { get; init; }

    /// <summary>Whether it is in the total.</summary>
    public required RowStatus Status { get; init; }

    /// <summary>
    /// The method's name: <c>stated-factor</c>, <c>reported-co2e</c>, <c>fuel-combustion</c> …; null when no
    /// method fits.
    /// </summary>
    public string? Method { get; init; }

    /// <summary>What the method was asked; null of a row that no method of the library gave.</summary>
    public MethodQuestion? Question { get; init; }

    /// <summary>The factors' publications, or the cell of the form's own factor.</summary>
    public IReadOnlyList<string> FactorSources { get; init; } = [];

    /// <summary>The gases in full precision; empty when the form states CO2e alone.</summary>
    public IReadOnlyList<GasMass> Gases { get; init; } = [];

    /// <summary>CO2e that no gases stand behind; null when there are gases.</summary>
    public ReportedCo2e? Reported { get; init; }

    /// <summary>The row under the compilation's GWP set; null when there is no answer.</summary>
    public Co2e? Co2e { get; init; }

    /// <summary>What the library would give; null when the row is the library's own.</summary>
    public LibraryAnswer? Library { get; init; }

    /// <summary>The calculation line by line.</summary>
    public IReadOnlyList<TraceStep> Trace { get; init; } = [];

    /// <summary>Carbon dioxide from biomass in kilograms: beside the total, never in it.</summary>
    public decimal BiogenicCo2 =>
        Gases.Where(mass => mass.Gas == Gas.BiogenicCarbonDioxide).Sum(mass => mass.Kilograms);

    /// <summary>Where the facts stand, as shown: <c>file › sheet › E8:P8</c>.</summary>
    public string Where => string.Join("; ", Locations);
}
