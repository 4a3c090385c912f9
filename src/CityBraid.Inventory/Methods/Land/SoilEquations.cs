using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The equations of managed soils in the guidelines that a calculation follows.</summary>
internal sealed class SoilEquations(bool isRefined)
{
    private readonly string volume = isRefined
        ? "IPCC 2019 Refinement vol. 4"
        : "IPCC 2006 Guidelines vol. 4";

    public Citation Direct => new(volume, "equation 11.1");

    public Citation Settled => new(volume, "equation 11.9");

    public Citation Leached => new(volume, "equation 11.10");
}
