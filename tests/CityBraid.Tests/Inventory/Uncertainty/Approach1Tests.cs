using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Uncertainty;

/// <summary>The propagation of errors by hand (IPCC 2006 vol. 1 ch. 3 equations 3.1 and 3.2).</summary>
public sealed class Approach1Tests
{
    private const double Close = 1e-9;

    [Fact]
    public void Five_and_seven_per_cent_multiply_to_8_602325()
    {
        var half = Approach1.HalfWidth([
            Sources.Of("a", 100, UncertaintyRange.Of(0.05), Sources.Factor("f", 0.07)),
        ]);

        Assert.Equal(8.602325267, half, Close);
        Assert.Equal(0.08602325267, Approach1.OfProduct(0.05, 0.07), Close);
    }

    [Fact]
    public void Independent_sums_add_as_squares()
    {
        // √((100 × 5 %)² + (200 × 7 %)²) = √(25 + 196)
        var half = Approach1.HalfWidth([
            Sources.Of("a", 100, UncertaintyRange.Of(0.05)),
            Sources.Of("b", 200, UncertaintyRange.Of(0.07)),
        ]);

        Assert.Equal(Math.Sqrt(221), half, Close);
    }

    [Fact]
    public void What_shares_a_factor_is_wrong_together()
    {
        var factor = Sources.Factor("f", 0.10);
        var half = Approach1.HalfWidth([
            Sources.Of("a", 100, UncertaintyRange.Of(0), factor),
            Sources.Of("b", 200, UncertaintyRange.Of(0), factor),
        ]);

        Assert.Equal(30, half, Close);
    }

    [Fact]
    public void A_removal_takes_its_factors_error_off_again()
    {
        var factor = Sources.Factor("f", 0.10);
        var half = Approach1.HalfWidth([
            Sources.Of("a", 100, UncertaintyRange.Of(0), factor),
            Sources.Of("b", -100, UncertaintyRange.Of(0), factor),
        ]);

        Assert.Equal(0, half, Close);
    }
}
