using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Turns gases into CO2 equivalent under a set; done when read, so that a set can change.</summary>
internal static class Weighing
{
    /// <summary>The gases and the stated CO2e together; memo items count nothing.</summary>
    public static Co2e Weigh(IEnumerable<GasMass> gases, ReportedCo2e? reported, GwpSet set) =>
        gases.Select(set.Of).Aggregate(reported?.Under(set) ?? new Co2e(0m, set), (sum, next) => sum + next);

    /// <summary>A finding for each gas that has no potential in a set.</summary>
    public static IEnumerable<Finding> WithoutPotential(IEnumerable<GasMass> gases, GwpSet set) =>
        gases
            .Select(mass => mass.Gas)
            .Where(gas => !gas.IsMemoItem && set.FindPotential(gas) is null)
            .Select(gas => new Finding(
                Severity.Error,
                "inventory.no-potential",
                where: null,
                ("gas", gas.Code),
                ("set", set.Name)
            ));
}
