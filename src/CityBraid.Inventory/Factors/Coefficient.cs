using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A published default of a method's input, with its publication.</summary>
/// <param name="Name">The input whose default it is: <c>mcf</c>; empty when an equation gives it.</param>
/// <param name="Material">The kind of waste or wastewater it holds for; empty for any.</param>
/// <param name="Condition">The climate, site, process or region it holds for; empty for any.</param>
/// <param name="Value">The value with its unit.</param>
/// <param name="Source">Who publishes it and where.</param>
internal sealed record Coefficient(
    string Name,
    string Material,
    string Condition,
    Quantity Value,
    Citation Source
)
{
    /// <summary>A default that an equation itself gives, such as nothing at all.</summary>
    public static Coefficient Of(Quantity value, Citation source) =>
        new(string.Empty, string.Empty, string.Empty, value, source);
}
