using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What a method is, in print: its equation, its source and what it asks for.</summary>
public sealed record MethodDescription
{
    /// <summary>Its name in commands and addresses: <c>fuel-combustion</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The GPC references it can fill.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>The IPCC tier.</summary>
    public required int Tier { get; init; }

    /// <summary>The equation, in the symbols of the trace.</summary>
    public required string Equation { get; init; }

    /// <summary>Where the equation is published.</summary>
    public required Citation Source { get; init; }

    /// <summary>The values it asks for.</summary>
    /// <remarks>Whoever may state a factor of their own may state its source.</remarks>
    public required IReadOnlyList<MethodParameter> Inputs
    {
        get;
        init => field = StatedFactors.WithSource(value);
    }

    /// <summary>The input that a city's facts fill: <c>amount</c>.</summary>
    public required string ActivityInput { get; init; }

    /// <summary>A valid input document, as JSON.</summary>
    public required string Example { get; init; }
}
