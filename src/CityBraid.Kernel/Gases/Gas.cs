namespace CityBraid.Kernel;

/// <summary>A greenhouse gas as an inventory tells them apart.</summary>
/// <remarks>
/// Carbon dioxide from biomass is apart because it is a memo item; methane from fossil and from biogenic
///   carbon are
/// apart because their warming potentials differ in AR6 and in TGO's set.
/// </remarks>
/// <param name="Code">The gas's name in inputs and outputs: <c>CO2</c>, <c>CH4-fossil</c>,
///   <c>HFC-134a</c>.</param>
public sealed record Gas(string Code)
{
    private static readonly string[] OfMontreal = ["CFC-", "HCFC-"];

    /// <summary>Carbon dioxide from fossil carbon.</summary>
    public static Gas CarbonDioxide { get; } = new("CO2");

    /// <summary>Carbon dioxide from biomass: reported as a memo item, never in a total.</summary>
    public static Gas BiogenicCarbonDioxide { get; } = new("CO2-biogenic");

    /// <summary>Methane from fossil carbon.</summary>
    public static Gas FossilMethane { get; } = new("CH4-fossil");

    /// <summary>Methane from biogenic carbon.</summary>
    public static Gas BiogenicMethane { get; } = new("CH4-biogenic");

    /// <summary>Nitrous oxide.</summary>
    public static Gas NitrousOxide { get; } = new("N2O");

    /// <summary>
    /// Whether the Montreal Protocol controls the gas: it is none of the seven that inventories account for.
    /// </summary>
    public bool IsOfMontreal =>
        Array.Exists(OfMontreal, family => Code.StartsWith(family, StringComparison.Ordinal));

    /// <summary>Whether the gas is reported beside the totals and never in them.</summary>
    public bool IsMemoItem => this == BiogenicCarbonDioxide || IsOfMontreal;

    /// <summary>The gas's name.</summary>
    public override string ToString() => Code;
}
