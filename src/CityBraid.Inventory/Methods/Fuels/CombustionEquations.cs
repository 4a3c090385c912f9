using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The guidelines' equation for burning a fuel: of its use and, on roads, of its gas.</summary>
internal static class CombustionEquations
{
    private const string Volume = "IPCC 2006 Guidelines vol. 2";

    /// <summary>All of them, as the method's description cites them.</summary>
    public static Citation All { get; } =
        new(Volume, "equations 2.1, 3.2.1, 3.2.3, 3.3.1, 3.4.1, 3.5.1 and 3.6.1");

    /// <summary>The tier 1 equation; 2.1 where no use is stated.</summary>
    public static Citation Of(string use, Gas gas) =>
        new(
            Volume,
            use switch
            {
                "road" when gas == Gas.CarbonDioxide || gas.IsMemoItem => "equation 3.2.1",
                "road" => "equation 3.2.3",
                "rail" => "equation 3.4.1",
                "waterborne" => "equation 3.5.1",
                "aviation" => "equation 3.6.1",
                _ when use.StartsWith("off-road", StringComparison.Ordinal) => "equation 3.3.1",
                _ => "equation 2.1",
            }
        );
}
