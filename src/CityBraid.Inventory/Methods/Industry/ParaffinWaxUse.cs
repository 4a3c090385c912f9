using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Candles and other waxes that burn while they are used.</summary>
internal sealed class ParaffinWaxUse : IMethod
{
    private readonly OxidisedProduct product;

    public ParaffinWaxUse(CoefficientTable table, UnitLibrary units)
    {
        product = new(table, units, new Citation("IPCC 2006 Guidelines vol. 3", "equation 5.4"));
        Description = product.Describe("paraffin-wax");
    }

    /// <inheritdoc/>
    public MethodDescription Description { get; }

    /// <inheritdoc/>
    public MethodResult Run(MethodInput input) => product.Run(input, Description);
}
