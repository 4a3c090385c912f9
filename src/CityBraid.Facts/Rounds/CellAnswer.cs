using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>
/// What a department says of one cell: an amount, or why it has none; neither takes an answer back.
/// </summary>
/// <param name="Key">Which cell.</param>
public sealed record CellAnswer(CellKey Key)
{
    /// <summary>The amount with its unit; null when there is none.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>How the amount came to be known.</summary>
    public Quality Quality { get; init; }

    /// <summary>Why there is no amount; null when there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>What the department says about where the amount is from; null when nothing.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => Quantity is null && Reason is null;
}
