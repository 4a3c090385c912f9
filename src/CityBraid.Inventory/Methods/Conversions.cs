using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>From the mass of an element to that of its gas, by molar masses.</summary>
internal static class Conversions
{
    private static readonly Quantity OneYear = new(
        1m,
        Unit.Named("yr", Dimension.Parse("time"), Rational.Of(31_536_000m))
    );

    /// <summary>Carbon dioxide of carbon: 44/12.</summary>
    public static Quantity ToCarbonDioxide(this Quantity carbon) =>
        carbon with
        {
            Amount = carbon.Amount * 44m / 12m,
        };

    /// <summary>Nitrous oxide of nitrogen: 44/28.</summary>
    public static Quantity ToNitrousOxide(this Quantity nitrogen) =>
        nitrogen with
        {
            Amount = nitrogen.Amount * 44m / 28m,
        };

    /// <summary>A mass, or the mass that a rate per year brings in one.</summary>
    public static Quantity OfOneYear(this Quantity rate, Unit mass) =>
        rate.IsIn(mass.Dimension) ? rate.In(mass) : (rate * OneYear).In(mass);

    /// <summary>The quantity so many times.</summary>
    public static Quantity Times(this Quantity quantity, decimal number) =>
        quantity with
        {
            Amount = quantity.Amount * number,
        };
}
