using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Turns gases into CO2 equivalent under a set; done when read, so that a set can change.</summary>
internal static class Weighing
{
    /// <summary>The gases and the stated CO2e together; memo items count nothing.</summary>
    public static Co2e Weigh(IEnumerable<GasMass> gases, ReportedCo2e? reported, GwpSet set) =>
        gases.Select(set.Of).Aggregate(reported?.Under(set) ?? new Co2e(0m, set), (sum, next) => sum + next);

    /// <summary>The finding that a gas has no potential in a set; null when it has one.</summary>
    public static Finding? WithoutPotential(Gas gas, GwpSet set) =>
        gas.IsMemoItem || set.FindPotential(gas) is not null
            ? null
            : new Finding(
                Severity.Error,
                "inventory.no-potential",
                where: null,
                ("gas", gas.Code),
                ("set", set.Name)
            );
}
