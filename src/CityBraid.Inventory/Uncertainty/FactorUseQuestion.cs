using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Whose factors' ranges are asked for.</summary>
/// <param name="Row">The row.</param>
/// <param name="Gas">Its gas; null when it has none.</param>
/// <param name="Fuel">The plain fuel; null for a blend, or where none is burnt.</param>
/// <param name="Use">The use of the fuel; null when it is not known.</param>
internal sealed record FactorUseQuestion(CompiledRow Row, Gas? Gas, string? Fuel, string? Use)
{
    /// <summary>The gas without the origin of its carbon.</summary>
    public string? Family => Gas is null ? null : FamilyOf(Gas.Code);

    /// <summary>A gas or symbol without the origin of the carbon.</summary>
    public static string FamilyOf(string code) =>
        code.Replace("-fossil", string.Empty, StringComparison.Ordinal)
            .Replace("-biogenic", string.Empty, StringComparison.Ordinal);
}
