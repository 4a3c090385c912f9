using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Shows a block, and what whoever asks may do with its tonnes.</summary>
public sealed class ShowBlock(ILedgerStore ledger, ICreditRegisterStore register, ProjectReading reading)
{
    /// <summary>The block that holds a tonne; everybody may see it, since the ledger is public.</summary>
    public async Task<Result<BlockRecord>> RunAsync(
        Actor actor,
        BlockAddress address,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(address);
        if (actor.FindRefusal(Permission.ReadCredits) is { } refusal)
        {
            return refusal;
        }

        var filter = new BlockFilter(null, address.Project, address.Vintage, address.Number, Max: 1);
        if (
            await ledger.ListBlocksAsync(filter, cancellation) is not [var block]
            || await register.FindProjectAsync(address.Project, cancellation) is not { } project
            || await ledger.FindLastMoveAsync(block.Address, cancellation) is not { } line
        )
        {
            return Refusal.NotFound("credits.no-such-block", ("block", address.ToString()));
        }

        var standing = await register.LoadStandingAsync(actor, cancellation);
        var accounts = await register.ListAccountsAsync(cancellation);
        var found = reading.Tell(block, project, accounts);
        return new BlockRecord(found, line, BlockDeeds.Of(standing, found));
    }
}
