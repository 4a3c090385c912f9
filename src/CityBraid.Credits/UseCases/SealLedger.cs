using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Seals what was posted since the last time: adds it to the tree, signs the root, keeps the root
///   outside the database.</summary>
public sealed class SealLedger(ILedgerProofStore proofs, IRootKeeper keeper, TimeProvider time)
{
    /// <summary>Seals; hosts do so every second. Only the local administrator may.</summary>
    public async Task<Result<SealedLedger>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor != Actor.LocalAdministrator)
        {
            return Refusal.Forbidden(Permission.ActOnCredits);
        }

        var done = await proofs.SealAsync(keeper.Find(), Sign, cancellation);
        if (done.Value?.Root is { } root)
        {
            keeper.Save(root);
        }

        return done;
    }

    private SignedRoot Sign(long size, string root, long previous)
    {
        var at = time.GetUtcNow();
        var signature = keeper.Sign(SignedRoot.TextOf(size, root, at, previous));
        return new SignedRoot(size, root, at, signature, previous);
    }
}
