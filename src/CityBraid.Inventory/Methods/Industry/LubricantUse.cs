using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Lubricants that burn in engines on the way.</summary>
internal sealed class LubricantUse : IMethod
{
    private readonly OxidisedProduct product;

    public LubricantUse(CoefficientTable table, UnitLibrary units)
    {
        product = new(table, units, new Citation("IPCC 2006 Guidelines vol. 3", "equation 5.2"));
        Description = product.Describe("lubricants");
    }

    /// <inheritdoc/>
    public MethodDescription Description { get; }

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input) => product.Run(input, Description);
}
