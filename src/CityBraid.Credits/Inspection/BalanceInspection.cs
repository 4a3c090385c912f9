namespace CityBraid.Credits;

/// <summary>Whether the balances are what the log adds up to.</summary>
internal sealed class BalanceInspection(Violations violations, ProjectCode code)
{
    private readonly LedgerFold fold = new(code);

    /// <summary>Adds the next transaction of the log.</summary>
    public void Add(LedgerTransaction transaction, string where)
    {
        foreach (var movement in fold.Add(transaction))
        {
            violations.Add(
                InvariantOf(movement),
                where,
                "credits.impossible-movement",
                ("first", CreditRefusals.Text(movement.First)),
                ("last", CreditRefusals.Text(movement.Last))
            );
        }
    }

    /// <summary>Compares what was added up with what is kept.</summary>
    public void End(KeptProject kept)
    {
        CheckBlocks(kept, fold.Balance);
        if (!fold.Balance.Issuances.SequenceEqual(kept.Issuances))
        {
            violations.Add("I3", kept.Code, "credits.wrong-issuances");
        }

        CheckSums(kept);
    }

    /// <summary>Tonnes that are retired or cancelled stay so; others must be there to be taken.</summary>
    private static string InvariantOf(Movement movement) =>
        movement.From switch
        {
            null => "I3",
            { State: BlockState.Retired or BlockState.Cancelled } => "I5",
            _ => "I6",
        };

    private void CheckBlocks(KeptProject kept, LedgerBalance balance)
    {
        foreach (var block in balance.Blocks.Except(kept.Blocks).Concat(kept.Blocks.Except(balance.Blocks)))
        {
            violations.Add("I11", Where(block), "credits.wrong-balance");
        }
    }

    /// <summary>I2 and I3, from the kept rows alone: the blocks of an issuance are all of it, once.</summary>
    private void CheckSums(KeptProject kept)
    {
        foreach (var issued in kept.Issuances)
        {
            var next = issued.First;
            foreach (var block in kept.Blocks.Where(block => IsOf(block, issued)))
            {
                if (block.First != next)
                {
                    violations.Add("I3", Where(block), "credits.broken-partition");
                }

                next = block.Last + 1;
            }

            if (next != issued.Last + 1)
            {
                violations.Add(
                    "I2",
                    $"{kept.Code} {CreditRefusals.Text(issued.Vintage)} {CreditRefusals.Text(issued.First)}",
                    "credits.broken-sum"
                );
            }
        }
    }

    private static bool IsOf(SerialBlock block, IssuedRun issued) =>
        block.Vintage == issued.Vintage && block.First >= issued.First && block.First <= issued.Last;

    private static string Where(SerialBlock block) =>
        $"{block.Project} {CreditRefusals.Text(block.Vintage)} {CreditRefusals.Text(block.First)}-"
        + CreditRefusals.Text(block.Last);
}
