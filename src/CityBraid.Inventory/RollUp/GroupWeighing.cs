using System.Numerics;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Weighs masses under a GWP set: by scope with their gases, and by level.</summary>
/// <param name="set">The GWP set; it has a potential for every gas.</param>
/// <param name="gases">The gases.</param>
internal sealed class GroupWeighing(GwpSet set, IReadOnlyList<Gas> gases)
{
    private const ulong EveryRow = ulong.MaxValue;

    private readonly GwpWeights weights = new(set, gases);

    /// <summary>A group with what those rows of a table weigh that are part of it.</summary>
    /// <param name="group">The group, not weighed yet.</param>
    /// <param name="masses">The masses.</param>
    /// <param name="rows">What the rows of the table stand for.</param>
    /// <param name="part">The rows that are part of the group, a bit each.</param>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public RollUpGroup Weighed(RollUpGroup group, MassTable masses, TotalRows rows, ulong part = EveryRow)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(rows);
        var parts = masses.Present & part;
        Span<Int128> weighed = stackalloc Int128[masses.Rows];
        for (var rest = parts; rest != 0; rest &= rest - 1)
        {
            var row = BitOperations.TrailingZeroCount(rest);
            weighed[row] = weights.Of(masses, row);
        }

        return group with
        {
            Scopes = ByScope(masses, rows, parts, weighed),
            Levels = ByLevel(rows, parts, weighed),
        };
    }

    /// <summary>Throws if weighing a table would: most are so far from it that one look tells.</summary>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public void Check(MassTable masses, TotalRows rows)
    {
        ArgumentNullException.ThrowIfNull(masses);
        if (!masses.AreWithin(weights.CertainlyFit))
        {
            var bare = new RollUpGroup(RollUpBy.Place, Year: 0)
            {
                Cities = 1,
                Scopes = [],
                Levels = [],
            };
            Weighed(bare, masses, rows);
        }
    }

    /// <summary>Tonnes of some rows of a table; null when there are none.</summary>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public Co2e? Tonnes(MassTable masses, ulong rows)
    {
        ArgumentNullException.ThrowIfNull(masses);
        var sum = Int128.Zero;
        for (var rest = masses.Present & rows; rest != 0; rest &= rest - 1)
        {
            sum = checked(sum + weights.Of(masses, BitOperations.TrailingZeroCount(rest)));
        }

        return (masses.Present & rows) == 0 ? null : weights.In(sum);
    }

    private LevelTotal[] ByLevel(TotalRows rows, ulong parts, ReadOnlySpan<Int128> weighed)
    {
        var totals = new LevelTotal[rows.ByLevel.Count];
        for (var at = 0; at < totals.Length; at++)
        {
            var (level, held) = rows.ByLevel[at];
            var found = parts & held;
            totals[at] = new LevelTotal(level, found == 0 ? null : weights.In(Sum(found, weighed)));
        }

        return totals;
    }

    private RollUpScope[] ByScope(MassTable masses, TotalRows rows, ulong parts, ReadOnlySpan<Int128> weighed)
    {
        var scopes = new RollUpScope[rows.ByScope.Count];
        var count = 0;
        for (var at = 0; at < scopes.Length; at++)
        {
            var (scope, held) = rows.ByScope[at];
            if ((parts & held) != 0)
            {
                scopes[count++] = Scope(scope, masses, parts & held, weights.In(Sum(parts & held, weighed)));
            }
        }

        return count == scopes.Length ? scopes : scopes[..count];
    }

    private RollUpScope Scope(int scope, MassTable masses, ulong parts, Co2e weighed)
    {
        var found = new GasMass[gases.Count];
        var count = 0;
        for (var at = 0; at < gases.Count; at++)
        {
            if (masses.Sum(parts, at + 1) is var mass && mass != 0)
            {
                found[count++] = new GasMass(gases[at], ExactMass.ToKilograms(mass));
            }
        }

        return new RollUpScope(
            scope,
            count == found.Length ? found : found[..count],
            ExactMass.ToKilograms(masses.Sum(parts, RollUpSums.ReportedSlot)),
            weighed
        );
    }

    private static Int128 Sum(ulong parts, ReadOnlySpan<Int128> weighed)
    {
        var sum = Int128.Zero;
        for (var rest = parts; rest != 0; rest &= rest - 1)
        {
            sum = ExactMass.Add(sum, weighed[BitOperations.TrailingZeroCount(rest)]);
        }

        return sum;
    }
}
