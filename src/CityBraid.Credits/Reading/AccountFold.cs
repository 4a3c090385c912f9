namespace CityBraid.Credits;

/// <summary>Adds transactions up to what lies in one account; each gives or takes runs of tonnes.</summary>
internal sealed class AccountFold(AccountCode account)
{
    private readonly List<SerialBlock> blocks = [];

    /// <summary>What lies in the account, by project, year and number.</summary>
    public IReadOnlyList<SerialBlock> Blocks =>
        [
            .. blocks
                .OrderBy(block => block.Project.Value, StringComparer.Ordinal)
                .ThenBy(block => block.Vintage)
                .ThenBy(block => block.First),
        ];

    /// <summary>Adds a transaction.</summary>
    public void Add(LedgerTransaction transaction)
    {
        foreach (var movement in transaction.Movements)
        {
            if (movement.From?.Account == account)
            {
                Take(transaction.Project, movement);
            }

            if (movement.To.Account == account)
            {
                long? order = movement.To.State == BlockState.Reserved ? transaction.Sequence : null;
                blocks.Add(
                    new SerialBlock(
                        transaction.Project,
                        movement.Vintage,
                        movement.First,
                        movement.Last,
                        movement.To,
                        order
                    )
                );
            }
        }
    }

    /// <summary>A block gives its last tonnes, or all.</summary>
    private void Take(ProjectCode project, Movement movement)
    {
        var at = blocks.FindIndex(block =>
            block.Project == project
            && block.Vintage == movement.Vintage
            && block.First <= movement.First
            && block.Last >= movement.Last
            && block.Holding == movement.From
        );
        if (at < 0)
        {
            throw new InvalidOperationException(
                $"{account} gives tonnes of {project} that it does not hold."
            );
        }

        if (blocks[at].First == movement.First)
        {
            blocks.RemoveAt(at);
        }
        else
        {
            blocks[at] = blocks[at] with { Last = movement.First - 1 };
        }
    }
}
