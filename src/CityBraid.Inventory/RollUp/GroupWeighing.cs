using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Weighs masses under a GWP set: by scope with their gases, and by level.</summary>
/// <param name="set">The GWP set; it has a potential for every gas.</param>
/// <param name="gases">The gases.</param>
internal sealed class GroupWeighing(GwpSet set, IReadOnlyList<Gas> gases)
{
    private static readonly int[] Scopes = [1, 2, 3];

    private readonly GwpWeights weights = new(set, gases);

    /// <summary>A group with what those rows of a table weigh that are part of it.</summary>
    /// <param name="group">The group, not weighed yet.</param>
    /// <param name="masses">The masses.</param>
    /// <param name="rows">What each row of the table stands for.</param>
    /// <param name="isPart">Whether a row is part of the group.</param>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public RollUpGroup Weighed(
        RollUpGroup group,
        MassTable masses,
        IReadOnlyList<GpcReference> rows,
        Func<GpcReference, bool> isPart
    )
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(rows);
        var parts = Enumerable
            .Range(0, rows.Count)
            .Where(row => masses.Has(row) && isPart(rows[row]))
            .ToArray();
        var weighed = Array.ConvertAll(parts, row => weights.Of(masses, row));
        return group with
        {
            Scopes =
            [
                .. Scopes
                    .Where(scope => Array.Exists(parts, row => rows[row].Scope == scope))
                    .Select(scope =>
                        Scope(scope, masses, Array.FindAll(parts, row => rows[row].Scope == scope))
                    ),
            ],
            Levels =
            [
                .. Level.All.Select(level => new LevelTotal(level, Total(level, rows, parts, weighed))),
            ],
        };
    }

    /// <summary>Tonnes of those rows of a table that fit; null when there are none.</summary>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public Co2e? Tonnes(MassTable masses, IReadOnlyList<GpcReference> rows, Func<GpcReference, bool> fits)
    {
        ArgumentNullException.ThrowIfNull(masses);
        ArgumentNullException.ThrowIfNull(rows);
        var parts = Enumerable
            .Range(0, rows.Count)
            .Where(row => masses.Has(row) && fits(rows[row]))
            .ToArray();
        return parts.Length == 0
            ? null
            : weights.In(parts.Aggregate(Int128.Zero, (sum, row) => checked(sum + weights.Of(masses, row))));
    }

    private Co2e? Total(Level level, IReadOnlyList<GpcReference> rows, int[] parts, Int128[] weighed)
    {
        var (sum, found) = (Int128.Zero, false);
        for (var at = 0; at < parts.Length; at++)
        {
            if (level.Includes(rows[parts[at]]))
            {
                sum = checked(sum + weighed[at]);
                found = true;
            }
        }

        return found ? weights.In(sum) : null;
    }

    private RollUpScope Scope(int scope, MassTable masses, int[] parts)
    {
        var total = new MassTable(rows: 1, masses.Slots);
        total.Touch(0);
        foreach (var row in parts)
        {
            for (var slot = 0; slot < masses.Slots; slot++)
            {
                total.Add(0, slot, masses.Of(row, slot));
            }
        }

        return new RollUpScope(
            scope,
            [.. Masses(total)],
            ExactMass.ToKilograms(total.Of(0, RollUpSums.ReportedSlot)),
            weights.In(weights.Of(total, 0))
        );
    }

    private IEnumerable<GasMass> Masses(MassTable total)
    {
        for (var at = 0; at < gases.Count; at++)
        {
            if (total.Of(0, at + 1) is var mass && mass != 0)
            {
                yield return new GasMass(gases[at], ExactMass.ToKilograms(mass));
            }
        }
    }
}
