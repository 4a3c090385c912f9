using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What a method makes of its input; with a finding of error severity, nothing.</summary>
public sealed record MethodResult
{
    /// <summary>The gases in full precision, one mass a gas.</summary>
    public IReadOnlyList<GasMass> Gases { get; init; } = [];

    /// <summary>CO2 equivalent with no gases behind it, from a factor that states no gases.</summary>
    public ReportedCo2e? Reported { get; init; }

    /// <summary>The gases year by year; null for a method whose emissions fall in one year.</summary>
    public IReadOnlyList<YearGases>? Years { get; init; }

    /// <summary>
    /// The gases by reference, together the whole; null for a method that fills one reference at a time.
    /// </summary>
    public IReadOnlyList<ReferenceGases>? References { get; init; }

    /// <summary>Masses of air pollutants, which are in no CO2e.</summary>
    public IReadOnlyList<PollutantMass> Pollutants { get; init; } = [];

    /// <summary>Quantities that are no gases, such as tonnes by destination.</summary>
    public IReadOnlyList<MethodAmount> Amounts { get; init; } = [];

    /// <summary>What a method says was not spent; null when it says nothing of it.</summary>
    public Price? AvoidedCost { get; init; }

    /// <summary>The calculation line by line.</summary>
    public IReadOnlyList<TraceStep> Trace { get; init; } = [];

    /// <summary>What is wrong or worth knowing.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Whether the input cannot be used until it is mended.</summary>
    public bool IsRefused => Findings.Any(finding => finding.IsError);

    /// <summary>The factors the calculation took, in its order.</summary>
    public IReadOnlyList<Citation> Factors { get; init; } = [];
}
