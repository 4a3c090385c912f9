namespace CityBraid.Inventory;

/// <summary>A row of an inventory with the ranges of what it was made from.</summary>
/// <param name="Row">The row.</param>
/// <param name="Source">What is drawn for it.</param>
/// <param name="Facts">Its facts; none of a calculation.</param>
/// <param name="Gaps">The ranges that are not published.</param>
internal sealed record UncertainRow(
    CompiledRow Row,
    UncertainSource Source,
    IReadOnlyList<FactRange> Facts,
    IReadOnlyList<RangeGap> Gaps
)
{
    /// <summary>Whether nothing of it has a range.</summary>
    public bool IsUnknown => Source.Activity is null && Source.Flows.All(flow => flow.Factors.Count == 0);
}
