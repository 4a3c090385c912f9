using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Uncertainty;

/// <summary>Approach 2: the same on any number of threads, and beside Approach 1 where both apply.</summary>
public sealed class MonteCarloTests
{
    private const int Count = 10_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Threads_change_no_bit(int threads) => Assert.Equal(Run(threads: 3), Run(threads));

    [Fact]
    public void Draws_that_are_asked_for_later_change_no_earlier_one() =>
        Assert.Equal(Run(draws: 1500), Run(draws: Count)[..1500]);

    [Fact]
    public void Seeds_tell_experiments_apart() => Assert.NotEqual(Run(seed: 1), Run(seed: 2));

    [Fact]
    public void Cities_added_one_by_one_are_the_nation_at_once()
    {
        UncertainSource[] first = Sources.Many(20, "first");
        UncertainSource[] second = Sources.Many(20, "second");
        var whole = new MonteCarlo(Count, seed: 1);
        whole.Add([.. first, .. second]);
        var apart = new MonteCarlo(Count, seed: 1);
        apart.Add(first);
        apart.Add(second);

        foreach (var (one, other) in whole.Totals.ToArray().Zip(apart.Totals.ToArray()))
        {
            Assert.Equal(one, other, Math.Abs(one) * 1e-12);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Both_approaches_agree_within_three_per_cent(long seed)
    {
        var sources = Sources.Many(129);
        var drawn = DrawSummary.Of(Run(129, Count, seed));
        var half = Approach1.HalfWidth(sources);

        Assert.InRange((drawn.Upper - drawn.Lower) / 2 / half, 0.97, 1.03);
        Assert.InRange(drawn.Mean / sources.Sum(source => source.Tonnes), 0.999, 1.001);
    }

    [Fact]
    public void A_shared_factor_makes_the_interval_wider_than_two_of_its_own()
    {
        var shared = Width(Sources.Factor("f", 0.2), Sources.Factor("f", 0.2));
        var apart = Width(Sources.Factor("f", 0.2), Sources.Factor("g", 0.2));

        Assert.InRange(shared / apart, 1.37, 1.46);
    }

    [Fact]
    public void Several_factors_multiply()
    {
        var source = Sources.Of(
            "a",
            100,
            UncertaintyRange.Of(0.03),
            Sources.Factor("f", 0.04),
            Sources.Factor("g", 0.12)
        );
        var experiment = new MonteCarlo(100_000, seed: 5);
        experiment.Add([source]);
        var drawn = DrawSummary.Of(experiment.Totals);

        // √(3² + 4² + 12²) = 13
        Assert.InRange((drawn.Upper - drawn.Lower) / 2, 12.8, 13.2);
    }

    private static double Width(UncertainVariable left, UncertainVariable right)
    {
        var experiment = new MonteCarlo(Count, seed: 1);
        experiment.Add([
            Sources.Of("a", 100, UncertaintyRange.Of(0), left),
            Sources.Of("b", 100, UncertaintyRange.Of(0), right),
        ]);
        return DrawSummary.Of(experiment.Totals).StandardDeviation;
    }

    private static double[] Run(int count = 40, int draws = Count, long seed = 1, int? threads = null)
    {
        var experiment = new MonteCarlo(draws, seed, threads);
        experiment.Add(Sources.Many(count));
        return experiment.Totals.ToArray();
    }

    private static double[] Run(int threads) => Run(40, Count, 1, threads);
}
