using CityBraid.Credits;

namespace CityBraid.Tests.Credits;

/// <summary>A ledger so simple that it cannot be wrong: for every tonne, who holds it and in which
///   state.</summary>
internal sealed class LedgerModel(int tonnes)
{
    private readonly (string Account, string State)[] owners =
    [
        .. Enumerable.Repeat((Registry.CityAccount.Value, nameof(BlockState.Active)), tonnes),
    ];

    /// <summary>Moves the tonnes a transaction says it moved.</summary>
    public void Apply(Movement movement)
    {
        for (var number = movement.First; number <= movement.Last; number++)
        {
            Assert.Equal((movement.From!.Account.Value, movement.From.State.ToString()), owners[number - 1]);
            owners[number - 1] = (movement.To.Account.Value, movement.To.State.ToString());
        }
    }

    /// <summary>Whether every tonne lies where the blocks say.</summary>
    public void AssertSame(IReadOnlyList<SerialBlock> blocks)
    {
        var told = blocks.SelectMany(block =>
            Enumerable.Repeat(
                (block.Holding.Account.Value, block.Holding.State.ToString()),
                (int)block.Tonnes
            )
        );
        Assert.Equal(owners, told);
    }
}
