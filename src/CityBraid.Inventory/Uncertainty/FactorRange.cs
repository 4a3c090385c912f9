using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A published range of factors.</summary>
internal sealed record FactorRange
{
    /// <summary>The methods it holds for; none for any.</summary>
    public required FrozenSet<string> Methods { get; init; }

    /// <summary>The fuel it holds for; empty for any.</summary>
    public required string Fuel { get; init; }

    /// <summary>The use of the fuel; empty for any.</summary>
    public required string Use { get; init; }

    /// <summary>The gas, whatever its carbon came from: <c>CH4</c>.</summary>
    public required string Gas { get; init; }

    /// <summary>The factor's symbol in a calculation; empty for the factors of a gas as a whole.</summary>
    public required string Symbol { get; init; }

    /// <summary>The factor it is published for; null for any.</summary>
    public required Quantity? Value { get; init; }

    /// <summary>The range.</summary>
    public required UncertaintyRange Range { get; init; }

    /// <summary>Who publishes it and where.</summary>
    public required Citation Source { get; init; }

    /// <summary>Whether it holds for the factor that a line of a calculation states.</summary>
    public bool IsOf(TraceStep step) =>
        Value is null
        || (step.Value.IsIn(Value.Unit.Dimension) && step.Value.In(Value.Unit).Amount == Value.Amount);
}
