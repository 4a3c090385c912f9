using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Which reference a variable's facts stand under and how emissions are made of them.</summary>
internal sealed record ActivityRule
{
    /// <summary>The variable's code.</summary>
    public required string Variable { get; init; }

    /// <summary>The reference.</summary>
    public required GpcReference Reference { get; init; }

    /// <summary>The method's name; null when none fits, and then <see cref="Gap"/> says why.</summary>
    public required string? Method { get; init; }

    /// <summary>The fuel, for combustion.</summary>
    public required string? Fuel { get; init; }

    /// <summary>The use of the fuel: residential, manufacturing, road …</summary>
    public required string? Use { get; init; }

    /// <summary>What the method is told beside the amount, by input: <c>animal</c>.</summary>
    public required IReadOnlyDictionary<string, string> Inputs { get; init; }

    /// <summary>Why no method fits; null when one does.</summary>
    public required MethodGap? Gap { get; init; }

    /// <summary>Where the standard says so.</summary>
    public required Citation Source { get; init; }
}
