using CityBraid.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Kernel.Quantities;

public sealed class QuantityTests
{
    private static readonly Unit Kilogram = Samples.Units.Load("kg");
    private static readonly Unit Megajoule = Samples.Units.Load("MJ");
    private static readonly Unit KilowattHour = Samples.Units.Load("kWh");

    [Fact]
    public void Activity_times_factor_is_a_mass()
    {
        var gas = new Quantity(1000m, Megajoule) * new Quantity(0.0561m, Kilogram / Megajoule);

        Assert.Equal(new Quantity(56.1m, Kilogram), gas.In(Kilogram));
    }

    [Fact]
    public void A_thousand_kilowatt_hours_at_500_grams_are_exactly_500_kilograms()
    {
        var gas = new Quantity(1000m, KilowattHour) * new Quantity(500m, Samples.Units.Load("g/kWh"));

        Assert.Equal(new Quantity(500m, Kilogram), gas.In(Kilogram));
    }

    [Fact]
    public void Mixed_energy_units_cancel_by_their_exact_sizes()
    {
        var gas =
            new Quantity(1m, Samples.Units.Load("TJ")) * new Quantity(0.36m, Samples.Units.Load("kg/kWh"));

        Assert.Equal(new Quantity(100_000m, Kilogram), gas.In(Kilogram));
    }

    [Fact]
    public void A_mass_is_not_CO2_equivalent()
    {
        var mass = new Quantity(1m, Kilogram);

        Assert.Throws<InvalidOperationException>(() => mass.In(Samples.Units.Load("kgCO2e")));
        Assert.Throws<InvalidOperationException>(() => mass + new Quantity(1m, Samples.Units.Load("kgCO2e")));
    }

    [Fact]
    public void Sums_convert_to_the_left_unit()
    {
        var sum = new Quantity(1m, Samples.Units.Load("t")) + new Quantity(500m, Kilogram);

        Assert.Equal(new Quantity(1.5m, Samples.Units.Load("t")), sum);
    }

    [Fact]
    public void Converting_there_and_back_changes_nothing()
    {
        Unit[] energies = [Megajoule, KilowattHour, Samples.Units.Load("TJ")];
        var amounts = Gen.Choose(-1_000_000_000, 1_000_000_000)
            .Select(number => number / 1000m)
            .ToArbitrary();

        Prop.ForAll(amounts, amount => energies.All(unit => BackAndForth(amount, unit)))
            .QuickCheckThrowOnFailure();

        static bool BackAndForth(decimal amount, Unit unit)
        {
            var start = new Quantity(amount, Megajoule);
            return Math.Abs(start.In(unit).In(Megajoule).Amount - amount) <= 1e-15m;
        }
    }
}
