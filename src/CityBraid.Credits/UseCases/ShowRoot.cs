using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Shows the newest signed root, for anybody to keep.</summary>
public sealed class ShowRoot(ILedgerProofStore proofs, IRootKeeper keeper)
{
    /// <summary>The root and the key to check it by; everybody may have them.</summary>
    public async Task<Result<PublishedRoot>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.FindRefusal(Permission.ReadCredits) is { } refusal
            ? refusal
            : new PublishedRoot(await proofs.FindRootAsync(cancellation), keeper.PublicKey);
    }
}
