using System.Numerics;
using System.Runtime.InteropServices;

namespace CityBraid.Inventory;

/// <summary>
/// Approach 2: totals with every amount and factor drawn anew, many times (IPCC 2006 vol. 1 ch. 3 section
/// 3.2.3.2).
/// </summary>
/// <remarks>
/// Sources may be added city by city: a nation's factors are then drawn once for all cities, since their
/// draws
/// depend on their names, and memory holds one total a draw. Threads share out the draws and never a sum, so
/// the totals are the same to the last bit on any number of threads.
/// </remarks>
internal sealed class MonteCarlo
{
    private const int AsManyAsThereAre = -1;

    private readonly long seed;
    private readonly double[] totals;
    private readonly ParallelOptions options;

    /// <summary>Begins with totals of zero.</summary>
    /// <param name="draws">How many totals are drawn.</param>
    /// <param name="seed">What tells this experiment from others.</param>
    /// <param name="threads">How many work at most; null for as many as there are processors.</param>
    public MonteCarlo(int draws, long seed, int? threads = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        this.seed = seed;
        totals = new double[draws];
        options = new ParallelOptions { MaxDegreeOfParallelism = threads ?? AsManyAsThereAre };
    }

    /// <summary>The total of every draw.</summary>
    public ReadOnlySpan<double> Totals => totals;

    /// <summary>Adds what sources emit to every draw.</summary>
    public void Add(IReadOnlyList<UncertainSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var (factors, plan) = Plan(sources);
        var blocks = (totals.Length + Draws.Block - 1) / Draws.Block;
        Parallel.For(
            0,
            blocks,
            options,
            () => new double[(factors.Count + 3) * Draws.Block],
            (block, _, room) =>
            {
                Add(plan, factors, block, room);
                return room;
            },
            static _ => { }
        );
    }

    private static (List<UncertainVariable> Factors, List<PlannedSource> Plan) Plan(
        IReadOnlyList<UncertainSource> sources
    )
    {
        var factors = new List<UncertainVariable>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var plan = new List<PlannedSource>(sources.Count);
        foreach (var source in sources)
        {
            plan.Add(
                new PlannedSource(
                    source.Activity,
                    [.. source.Flows.Select(flow => (flow.Tonnes, flow.Factors.Select(Place).ToArray()))]
                )
            );
        }

        return (factors, plan);

        int Place(UncertainVariable factor)
        {
            if (!places.TryGetValue(factor.Name, out var place))
            {
                place = places[factor.Name] = factors.Count;
                factors.Add(factor);
            }

            return place;
        }
    }

    private void Add(List<PlannedSource> plan, List<UncertainVariable> factors, int block, double[] room)
    {
        for (var factor = 0; factor < factors.Count; factor++)
        {
            Fill(factors[factor], block, Part(room, factor));
        }

        var sum = Part(room, factors.Count);
        var row = Part(room, factors.Count + 1);
        var activity = Part(room, factors.Count + 2);
        sum.Clear();
        foreach (var source in plan)
        {
            row.Clear();
            foreach (var (tonnes, places) in source.Flows)
            {
                AddFlow(row, tonnes, places, room);
            }

            if (source.Activity is { } amount)
            {
                Fill(amount, block, activity);
                AddProduct(sum, row, activity);
            }
            else
            {
                AddAll(sum, row);
            }
        }

        var drawn = totals.AsSpan(block * Draws.Block);
        for (var draw = 0; draw < Math.Min(drawn.Length, Draws.Block); draw++)
        {
            drawn[draw] += sum[draw];
        }
    }

    private static void AddFlow(Span<double> row, double tonnes, int[] places, double[] room)
    {
        var lanes = Lanes(row);
        var size = new Vector<double>(tonnes);
        if (places is [var only])
        {
            var multipliers = Lanes(Part(room, only));
            for (var lane = 0; lane < lanes.Length; lane++)
            {
                lanes[lane] += size * multipliers[lane];
            }

            return;
        }

        for (var lane = 0; lane < lanes.Length; lane++)
        {
            var product = size;
            foreach (var place in places)
            {
                product *= Lanes(Part(room, place))[lane];
            }

            lanes[lane] += product;
        }
    }

    private static void AddProduct(Span<double> sum, Span<double> row, Span<double> activity)
    {
        var sums = Lanes(sum);
        var rows = Lanes(row);
        var amounts = Lanes(activity);
        for (var lane = 0; lane < sums.Length; lane++)
        {
            sums[lane] += rows[lane] * amounts[lane];
        }
    }

    private static void AddAll(Span<double> sum, Span<double> row)
    {
        var sums = Lanes(sum);
        var rows = Lanes(row);
        for (var lane = 0; lane < sums.Length; lane++)
        {
            sums[lane] += rows[lane];
        }
    }

    private void Fill(UncertainVariable variable, int block, Span<double> draws) =>
        Draws.Fill(variable.Range, RandomStream.Of(seed, variable.Number), block, draws);

    private static Span<double> Part(double[] room, int part) => room.AsSpan(part * Draws.Block, Draws.Block);

    private static Span<Vector<double>> Lanes(Span<double> numbers) =>
        MemoryMarshal.Cast<double, Vector<double>>(numbers);

    /// <summary>A source whose factors are found by their places.</summary>
    private sealed record PlannedSource(UncertainVariable? Activity, (double Tonnes, int[] Factors)[] Flows);
}
