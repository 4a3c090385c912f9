using CityBraid.Credits;

namespace CityBraid.Storage;

/// <summary>What the movements of a transaction do to the blocks.</summary>
/// <remarks>
/// A block that gives its last tonnes only gets another end, which no index holds. Each statement names what
/// it expects to find, so that a block which is not as it was seen changes no row, and the whole fails.
/// </remarks>
internal sealed class LedgerBalances(
    LedgerCommand command,
    LedgerTransaction posted,
    LedgerSight sight,
    long? order
)
{
    /// <summary>Adds the statements; answers how many rows they change.</summary>
    public int Add()
    {
        var rows = 0;
        for (var i = 0; i < posted.Movements.Count; i++)
        {
            rows += posted.Movements[i].From is null ? AddIssued(i) : AddMoved(i);
        }

        return rows + AddIssuances();
    }

    private int AddIssued(int i)
    {
        AddBlock(i);
        return 1;
    }

    private int AddMoved(int i)
    {
        var (movement, block) = (posted.Movements[i], sight.Block!);
        command
            .With("block_first", block.First)
            .With("block_account", block.Holding.Account.Value)
            .With("block_state", block.Holding.State.ToString());
        var isWhole = movement.First == block.First;
        command.Say(
            $"""
            UPDATE credit_blocks SET {(isWhole ? WholeOf(i) : $"last_number = @first{i} - 1")}
            WHERE project = @project AND vintage = @vintage{i} AND first_number = @block_first
                AND last_number = @last{i} AND account = @block_account AND state = @block_state
            """
        );
        if (isWhole)
        {
            AddOrder(i);
            return 1;
        }

        AddBlock(i);
        return 2;
    }

    private string WholeOf(int i)
    {
        AddHolding(i);
        return $"account = @to_account{i}, state = @to_state{i}, order_number = @to_order{i}";
    }

    private void AddBlock(int i)
    {
        AddHolding(i);
        AddOrder(i);
        command.Say(
            $"""
            INSERT INTO credit_blocks
                (project, vintage, first_number, last_number, account, state, order_number)
            VALUES (@project, @vintage{i}, @first{i}, @last{i}, @to_account{i}, @to_state{i}, @to_order{i})
            """
        );
    }

    private void AddHolding(int i)
    {
        var to = posted.Movements[i].To;
        command.With($"to_account{i}", to.Account.Value).With($"to_state{i}", to.State.ToString());
    }

    private void AddOrder(int i)
    {
        var isReserved = posted.Movements[i].To.State == BlockState.Reserved;
        command.WithNumber($"to_order{i}", isReserved ? order : null);
    }

    /// <summary>One row per year that was issued, tradable tonnes and buffer together.</summary>
    private int AddIssuances()
    {
        var issued = posted
            .Movements.Where(movement => movement.From is null)
            .GroupBy(movement => movement.Vintage)
            .ToList();
        foreach (var (i, year) in issued.Index())
        {
            command
                .With($"issued_vintage{i}", year.Key)
                .With($"issued_first{i}", year.Min(movement => movement.First))
                .With($"issued_last{i}", year.Max(movement => movement.Last))
                .Say(
                    $"""
                    INSERT INTO credit_issuances
                        (project, vintage, first_number, last_number, period, sequence)
                    VALUES (@project, @issued_vintage{i}, @issued_first{i}, @issued_last{i}, @period,
                        @sequence)
                    """
                );
        }

        return issued.Count;
    }
}
