using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What a local value says about a global indicator, and how it follows.</summary>
/// <param name="Local">The local value.</param>
/// <param name="Value">The value of the global indicator; null when there is none.</param>
/// <param name="Reason">Why there is none; null when there is one.</param>
/// <param name="Trace">How it was computed, line by line; empty where it is the local value itself.</param>
public sealed record GlobalValue(
    RollupValue Local,
    decimal? Value,
    NoValue? Reason,
    IReadOnlyList<FormulaStep> Trace
);
