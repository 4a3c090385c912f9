using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Uncertainty;

/// <summary>Ranges by hand: what they say of a multiplier's mean and spread.</summary>
public sealed class UncertaintyRangeTests
{
    private const double Close = 1e-9;

    [Fact]
    public void A_normal_range_is_one_and_its_width_by_1_96()
    {
        var range = UncertaintyRange.Of(0.05);

        Assert.Equal(0.05, range.HalfWidth, Close);
        Assert.Equal(1, range.Mean, Close);
        Assert.Equal(0.0255106728, range.StandardDeviation, Close);
    }

    [Fact]
    public void A_lognormal_range_goes_through_both_limits()
    {
        // ln 0.25 … ln 4 around 0: its deviation is ln 16 ÷ (2 × 1.95996).
        var range = new UncertaintyRange(UncertaintyShape.Lognormal, -0.75, 3);

        Assert.Equal(0, range.LogMean, Close);
        Assert.Equal(0.7073060383, range.LogDeviation, Close);
        Assert.Equal(1.2842067, range.Mean, 1e-6);
        Assert.Equal(3, range.HalfWidth, Close);
    }

    [Fact]
    public void A_triangle_and_an_even_range_have_their_known_deviations()
    {
        var triangle = new UncertaintyRange(UncertaintyShape.Triangular, -0.6, 0.6);
        var even = new UncertaintyRange(UncertaintyShape.Uniform, -0.6, 0.6);

        Assert.Equal(0.6 / Math.Sqrt(6), triangle.StandardDeviation, Close);
        Assert.Equal(0.6 / Math.Sqrt(3), even.StandardDeviation, Close);
        Assert.Equal(1, triangle.Mean, Close);
        Assert.Equal(1, even.Mean, Close);
    }

    [Theory]
    [InlineData(UncertaintyShape.Normal, 0.1, 0.2)]
    [InlineData(UncertaintyShape.Normal, -0.1, double.NaN)]
    [InlineData(UncertaintyShape.Uniform, -0.2, -0.1)]
    [InlineData(UncertaintyShape.Lognormal, -1, 1)]
    public void What_does_not_enclose_its_value_is_no_range(
        UncertaintyShape shape,
        double lower,
        double upper
    ) => Assert.Throws<FormatException>(() => new UncertaintyRange(shape, lower, upper));
}
