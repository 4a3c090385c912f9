using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Uncertainty;

/// <summary>Draws depend on their number alone, and have the spread they should.</summary>
public sealed class DrawsTests
{
    private const int Blocks = 400;
    private const long Seed = 7;

    [Fact]
    public void The_generator_gives_the_published_numbers()
    {
        // The first numbers of SplitMix64 from the state 0.
        var stream = new RandomStream(0);

        Assert.Equal(0xE220A8397B1DCDAFUL, stream.At(1));
        Assert.Equal(0x6E789E6AA1B965F4UL, stream.At(2));
    }

    [Theory]
    [InlineData(UncertaintyShape.Normal, -0.3, 0.3)]
    [InlineData(UncertaintyShape.Lognormal, -0.5, 1)]
    [InlineData(UncertaintyShape.Triangular, -0.4, 0.9)]
    [InlineData(UncertaintyShape.Uniform, -0.2, 0.7)]
    public void Each_shape_has_its_mean_and_deviation(UncertaintyShape shape, double lower, double upper)
    {
        var range = new UncertaintyRange(shape, lower, upper);
        var found = DrawSummary.Of(Fill(range, "x"));

        Assert.Equal(range.Mean, found.Mean, 0.002);
        Assert.InRange(found.StandardDeviation / range.StandardDeviation, 0.99, 1.01);
    }

    [Theory]
    [InlineData(UncertaintyShape.Normal, -0.3, 0.3)]
    [InlineData(UncertaintyShape.Lognormal, -0.5, 1)]
    public void Ninety_five_of_a_hundred_lie_within_the_limits(
        UncertaintyShape shape,
        double lower,
        double upper
    )
    {
        var found = DrawSummary.Of(Fill(new UncertaintyRange(shape, lower, upper), "x"));

        Assert.Equal(1 + lower, found.Lower, 0.01);
        Assert.Equal(1 + upper, found.Upper, 0.01);
    }

    [Theory]
    [InlineData(UncertaintyShape.Triangular)]
    [InlineData(UncertaintyShape.Uniform)]
    public void What_has_ends_keeps_within_them(UncertaintyShape shape)
    {
        var draws = Fill(new UncertaintyRange(shape, -0.4, 0.9), "x");

        Assert.InRange(draws.Min(), 0.6, 0.61);
        Assert.InRange(draws.Max(), 1.88, 1.9);
    }

    [Fact]
    public void Other_names_and_seeds_give_other_draws()
    {
        var one = Fill(UncertaintyRange.Of(0.1), "x");
        var other = Fill(UncertaintyRange.Of(0.1), "y");
        var correlation = one.Zip(other, (left, right) => (left - 1) * (right - 1)).Average();

        Assert.InRange(Math.Abs(correlation), 0, 0.0001);
        Assert.NotEqual(
            RandomStream.Of(1, RandomStream.Number("x")),
            RandomStream.Of(2, RandomStream.Number("x"))
        );
    }

    private static double[] Fill(UncertaintyRange range, string name)
    {
        var draws = new double[Blocks * Draws.Block];
        var stream = RandomStream.Of(Seed, RandomStream.Number(name));
        for (var block = 0; block < Blocks; block++)
        {
            Draws.Fill(range, stream, block, draws.AsSpan(block * Draws.Block));
        }

        return draws;
    }
}
