using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Two inventories reconciled: every tonne of their difference has its reason.</summary>
public sealed record InventoryComparison
{
    /// <summary>What was compared.</summary>
    public required CompareRequest Request { get; init; }

    /// <summary>The first total in tonnes of CO2e: the sum of its references.</summary>
    public required decimal Left { get; init; }

    /// <summary>The second total in tonnes of CO2e.</summary>
    public required decimal Right { get; init; }

    /// <summary>The references, by place and in the order of the standard.</summary>
    public required IReadOnlyList<ReferenceDifference> References { get; init; }

    /// <summary>The second less the first, by what brought it about; differences may cancel out.</summary>
    public required DifferenceParts Net { get; init; }

    /// <summary>The sums of the references' absolute differences, where nothing cancels out.</summary>
    public required DifferenceParts Gross { get; init; }

    /// <summary>What is worth knowing.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
