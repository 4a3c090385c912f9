using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The kinds of amount in which fuel and its emissions are stated.</summary>
internal static class FuelDimensions
{
    public static Dimension Mass { get; } = Dimension.Parse("mass");

    public static Dimension Volume { get; } = Dimension.Parse("length^3");

    public static Dimension Energy { get; } = Dimension.Parse("length^2 mass time^-2");

    public static Dimension Co2e { get; } = Dimension.Parse("co2e");
}
