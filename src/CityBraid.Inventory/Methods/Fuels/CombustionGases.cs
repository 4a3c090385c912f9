using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The inputs that state factors of burning, with the gas each is for.</summary>
internal static class CombustionGases
{
    /// <summary>Those of a fuel of one origin.</summary>
    public static IReadOnlyList<(string Name, Gas Gas)> Of(bool isBiogenic) =>
        [("ef_co2", CarbonDioxide(isBiogenic)), .. OfEngine(isBiogenic)];

    /// <summary>Those that depend on the engine and not on the carbon alone.</summary>
    public static IReadOnlyList<(string Name, Gas Gas)> OfEngine(bool isBiogenic) =>
        [("ef_ch4", Methane(isBiogenic)), ("ef_n2o", Gas.NitrousOxide)];

    /// <summary>Carbon dioxide of an origin.</summary>
    public static Gas CarbonDioxide(bool isBiogenic) =>
        isBiogenic ? Gas.BiogenicCarbonDioxide : Gas.CarbonDioxide;

    /// <summary>Methane of an origin.</summary>
    public static Gas Methane(bool isBiogenic) => isBiogenic ? Gas.BiogenicMethane : Gas.FossilMethane;
}
