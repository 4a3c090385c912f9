namespace CityBraid.Inventory;

/// <summary>Flows that come of one amount.</summary>
/// <param name="Activity">The amount; null when it is taken as exact.</param>
/// <param name="Flows">What it emits.</param>
internal sealed record UncertainSource(UncertainVariable? Activity, IReadOnlyList<UncertainFlow> Flows)
{
    /// <summary>The tonnes as the inventory has them.</summary>
    public double Tonnes { get; } = Flows.Sum(flow => flow.Tonnes);
}
