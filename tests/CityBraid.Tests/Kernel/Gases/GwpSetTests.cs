using CityBraid.Kernel;

namespace CityBraid.Tests.Kernel.Gases;

public sealed class GwpSetTests
{
    private static readonly IReadOnlyList<GwpSet> Sets = GwpSet.From([
        Potential("A", "CO2", "1"),
        Potential("A", "CH4-fossil", "28"),
        Potential("B", "CO2", "1"),
        Potential("B", "CH4-fossil", "29.8"),
    ]);

    [Fact]
    public void Methane_counts_by_its_potential() =>
        Assert.Equal(0.28m, Sets[0].Of(new GasMass(Gas.FossilMethane, 10m)).Tonnes);

    [Fact]
    public void Carbon_dioxide_from_biomass_counts_nothing() =>
        Assert.Equal(0m, Sets[0].Of(new GasMass(Gas.BiogenicCarbonDioxide, 1000m)).Tonnes);

    [Fact]
    public void A_gas_without_a_potential_is_not_counted_as_zero() =>
        Assert.Throws<InvalidOperationException>(() => Sets[0].Of(new GasMass(Gas.NitrousOxide, 1m)));

    [Fact]
    public void Tonnes_of_two_sets_are_not_added() =>
        Assert.Throws<InvalidOperationException>(() => new Co2e(1m, Sets[0]) + new Co2e(1m, Sets[1]));

    [Fact]
    public void Reported_tonnes_enter_any_set_unchanged() =>
        Assert.All(Sets, set => Assert.Equal(new Co2e(7m, set), new ReportedCo2e(7m).Under(set)));

    [Fact]
    public void A_set_names_a_gas_once() =>
        Assert.Throws<FormatException>(() =>
            GwpSet.From([Potential("A", "CO2", "1"), Potential("A", "CO2", "2")])
        );

    private static ReferenceRow Potential(string set, string gas, string gwp) =>
        Samples.Row(("set", set), ("gas", gas), ("gwp", gwp));
}
