using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// What a mass of waste brings to the fire: dry matter, carbon and fossil carbon per wet mass.
/// </summary>
/// <param name="DryMatter">Dry matter.</param>
/// <param name="Carbon">Carbon of any origin.</param>
/// <param name="FossilCarbon">Carbon of fossil origin.</param>
internal sealed record BurntWaste(decimal DryMatter, decimal Carbon, decimal FossilCarbon)
{
    /// <summary>The share of the carbon that is fossil; nothing when there is no carbon.</summary>
    public decimal FossilShare => Carbon == 0m ? 0m : FossilCarbon / Carbon;
}
