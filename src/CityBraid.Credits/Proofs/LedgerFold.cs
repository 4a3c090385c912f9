using System.Globalization;

namespace CityBraid.Credits;

/// <summary>Adds the transactions of one project up, one after the other, to who holds which
///   tonnes.</summary>
internal sealed class LedgerFold(ProjectCode project)
{
    private readonly SortedDictionary<int, SortedList<long, SerialBlock>> years = [];
    private readonly List<IssuedRun> issuances = [];

    /// <summary>What was added up so far.</summary>
    public LedgerBalance Balance =>
        new(
            [.. years.Values.SelectMany(year => year.Values)],
            [.. issuances.OrderBy(run => run.Vintage).ThenBy(run => run.First)]
        );

    /// <summary>Adds a transaction; answers the movements that find not what they take, and changes nothing
    ///   by those.</summary>
    public IReadOnlyList<Movement> Add(LedgerTransaction transaction)
    {
        var impossible = transaction.Movements.Where(movement => !TryMove(movement, transaction)).ToList();
        if (transaction.Kind == TransactionKind.Issue)
        {
            AddIssuances(transaction);
        }

        return impossible;
    }

    private void AddIssuances(LedgerTransaction transaction)
    {
        _ = long.TryParse(
            transaction.Details.GetValueOrDefault(PeriodDetails.Period),
            CultureInfo.InvariantCulture,
            out var period
        );
        foreach (var year in transaction.Movements.GroupBy(movement => movement.Vintage))
        {
            issuances.Add(
                new IssuedRun(
                    project,
                    year.Key,
                    year.Min(movement => movement.First),
                    year.Max(movement => movement.Last),
                    period,
                    transaction.Sequence
                )
            );
        }
    }

    private bool TryMove(Movement movement, LedgerTransaction transaction)
    {
        if (movement.First < 1 || movement.Last < movement.First)
        {
            return false;
        }

        if (!years.TryGetValue(movement.Vintage, out var year))
        {
            years.Add(movement.Vintage, year = []);
        }

        return movement.From is null ? TryIssue(year, movement) : TryTake(year, movement, transaction);
    }

    /// <summary>Tonnes are numbered on from the last ones, without a gap.</summary>
    private bool TryIssue(SortedList<long, SerialBlock> year, Movement movement)
    {
        var last = year.Count == 0 ? 0 : year.Values[^1].Last;
        if (movement.First != last + 1)
        {
            return false;
        }

        year.Add(
            movement.First,
            new SerialBlock(project, movement.Vintage, movement.First, movement.Last, movement.To)
        );
        return true;
    }

    /// <summary>A block gives its last tonnes, or all.</summary>
    private static bool TryTake(
        SortedList<long, SerialBlock> year,
        Movement movement,
        LedgerTransaction transaction
    )
    {
        if (
            FindBlock(year, movement.First) is not { } block
            || block.Last != movement.Last
            || block.Holding != movement.From
            || movement.From is not { State: BlockState.Active or BlockState.Reserved }
        )
        {
            return false;
        }

        long? order = movement.To.State == BlockState.Reserved ? transaction.Sequence : null;
        if (block.First < movement.First)
        {
            year[block.First] = block with { Last = movement.First - 1 };
        }

        year[movement.First] = block with { First = movement.First, Holding = movement.To, Order = order };
        return true;
    }

    /// <summary>The last block that begins no later than a number.</summary>
    private static SerialBlock? FindBlock(SortedList<long, SerialBlock> year, long number)
    {
        var (low, high) = (0, year.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (year.Keys[middle] <= number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high < 0 ? null : year.Values[high];
    }
}
