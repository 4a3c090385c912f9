using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The potentials of a GWP set for some gases, as whole numbers of equal scale.</summary>
internal sealed class GwpWeights
{
    private readonly Int128[] weights;
    private readonly Int128[] limits;

    /// <summary>Takes the potentials; memo items count nothing.</summary>
    /// <exception cref="InvalidOperationException">The set has no potential for a gas: check
    ///   <see cref="Lacking"/> before.</exception>
    public GwpWeights(GwpSet set, IReadOnlyList<Gas> gases)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(gases);
        Set = set;
        decimal[] potentials = [.. gases.Select(gas => Potential(set, gas))];
        Decimals = potentials.Select(one => (int)one.Scale).DefaultIfEmpty(0).Max();
        var scale = ExactMass.PowerOfTen(Decimals);

        // Tonnes of CO2e as they are reported weigh as a thousand kilograms of carbon dioxide.
        weights = [1000 * scale, .. potentials.Select(one => (Int128)(one * (decimal)scale))];
        limits = Array.ConvertAll(
            weights,
            weight => weight == 0 ? Int128.MaxValue : Int128.Abs(Int128.MaxValue / weight)
        );
        var together = weights.Aggregate(Int128.One, (sum, weight) => checked(sum + Int128.Abs(weight)));
        CertainlyFit = Int128.MaxValue / together / MassTable.RowsMax;
    }

    /// <summary>The set.</summary>
    public GwpSet Set { get; }

    /// <summary>How many decimals the potentials have.</summary>
    public int Decimals { get; }

    /// <summary>A mass so small that a table whose masses are no larger can be weighed.</summary>
    public Int128 CertainlyFit { get; }

    /// <summary>The gases that a set has no potential for.</summary>
    public static IEnumerable<Gas> Lacking(GwpSet set, IEnumerable<Gas> gases) =>
        gases.Where(gas => !gas.IsMemoItem && set.FindPotential(gas) is null);

    /// <summary>A row of masses, weighed.</summary>
    /// <exception cref="OverflowException">It is too large.</exception>
    public Int128 Of(MassTable masses, int row)
    {
        var sum = Int128.Zero;
        for (var slot = 0; slot < weights.Length; slot++)
        {
            var mass = masses.Of(row, slot);
            if (mass > limits[slot] || mass < -limits[slot])
            {
                throw new OverflowException($"{mass} times {weights[slot]} is too large.");
            }

            sum = ExactMass.Add(sum, mass * weights[slot]);
        }

        return sum;
    }

    /// <summary>What was weighed, in tonnes.</summary>
    public Co2e In(Int128 weighed) => new(ExactMass.ToTonnes(weighed, Decimals), Set);

    private static decimal Potential(GwpSet set, Gas gas) =>
        gas.IsMemoItem ? 0m
        : set.FindPotential(gas) is { } potential ? potential
        : throw new InvalidOperationException($"{set.Name} has no warming potential for {gas}.");
}
