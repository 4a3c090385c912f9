using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>A value that formulas may name: a fact, or the value of an indicator.</summary>
/// <param name="Name">The name, in any script.</param>
/// <param name="Amount">The amount; null where it is missing.</param>
/// <param name="Unit">Its unit; one for pure numbers.</param>
public sealed record StatedValue(string Name, decimal? Amount, Unit Unit)
{
    /// <summary>The period it is of; null for what holds whenever.</summary>
    public Period? Period { get; init; }

    /// <summary>The place it is of; null for what holds wherever.</summary>
    public string? Place { get; init; }

    /// <summary>Who says so; null when it was put in by hand.</summary>
    public string? Source { get; init; }
}
