using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Which family a gas belongs to.</summary>
public static class GasFamilies
{
    private static readonly Dictionary<string, GasFamily> Named = new(StringComparer.Ordinal)
    {
        [Gas.CarbonDioxide.Code] = GasFamily.CarbonDioxide,
        [Gas.FossilMethane.Code] = GasFamily.Methane,
        [Gas.BiogenicMethane.Code] = GasFamily.Methane,
        [Gas.NitrousOxide.Code] = GasFamily.NitrousOxide,
        ["SF6"] = GasFamily.SulphurHexafluoride,
        ["NF3"] = GasFamily.NitrogenTrifluoride,
    };

    /// <summary>The family of a gas; <see cref="GasFamily.Other"/> where no gas is stated.</summary>
    public static GasFamily Of(Gas? gas) =>
        gas is null ? GasFamily.Other
        : Named.TryGetValue(gas.Code, out var family) ? family
        : gas.Code.StartsWith("HFC-", StringComparison.Ordinal) ? GasFamily.Hydrofluorocarbons
        : IsPerfluorocarbon(gas.Code) ? GasFamily.Perfluorocarbons
        : GasFamily.Other;

    /// <summary>The kilograms of some gases together; null when none of them is among the masses.</summary>
    public static decimal? KilogramsOf(this IEnumerable<GasMass> masses, params IReadOnlyList<Gas> gases)
    {
        var wanted = masses.Where(mass => gases.Contains(mass.Gas)).ToArray();
        return wanted.Length == 0 ? null : wanted.Sum(mass => mass.Kilograms);
    }

    /// <summary>Carbon and fluorine alone: CF4, C2F6, c-C4F8, or so named.</summary>
    private static bool IsPerfluorocarbon(string code) =>
        code.StartsWith("PFC-", StringComparison.Ordinal)
        || (
            code.Contains('F', StringComparison.Ordinal)
            && code.Replace("c-", string.Empty, StringComparison.Ordinal)
                .All(letter => letter is 'C' or 'F' || char.IsAsciiDigit(letter))
        );
}
