using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Shows the certificate of a retirement, with its proof.</summary>
public sealed class ShowCertificate(
    ILedgerStore ledger,
    ILedgerProofStore proofs,
    ICreditRegisterStore register,
    StandardLibrary standards,
    IRootKeeper keeper
)
{
    /// <summary>The certificate; everybody may see it. It can be had once the retirement is
    ///   sealed.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="retirement">The retirement.</param>
    /// <param name="size">How many transactions the root covers that it is proven by; null for the
    ///   newest root.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Result<RetirementCertificate>> RunAsync(
        Actor actor,
        OrderKey retirement,
        long? size,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(retirement);
        if (actor.FindRefusal(Permission.ReadCredits) is { } refusal)
        {
            return refusal;
        }

        var (project, number) = (retirement.Project, retirement.Number);
        var transaction = await ledger.FindTransactionAsync(project, number, cancellation);
        if (
            transaction is not { Kind: TransactionKind.Retire, Movements: [var moved] }
            || await register.FindProjectAsync(project, cancellation) is not { } known
        )
        {
            return Refusal.NotFound(
                "credits.no-retirement",
                ("project", project.Value),
                ("number", CreditRefusals.Text(number))
            );
        }

        var root = size is { } asked
            ? await proofs.FindRootAsync(asked, cancellation)
            : await proofs.FindRootAsync(cancellation);
        var position = await proofs.FindPositionAsync(project, number, cancellation);
        if (root is null || position is not { } place || place >= root.Size)
        {
            return Refusal.Conflict("credits.not-sealed-yet", ("number", CreditRefusals.Text(number)));
        }

        var serial = standards.Of(known).Serial.Write(project, moved.Vintage, moved.First, moved.Last);
        var proof = await ProveAsync(place, root.Size, cancellation);
        return new RetirementCertificate(transaction, known, serial, proof, root, keeper.PublicKey);
    }

    private async Task<InclusionProof> ProveAsync(long position, long size, CancellationToken cancellation)
    {
        var runs = MerkleTree.InclusionRuns(position, size);
        var nodes = runs.SelectMany(MerkleTree.NodesOf).ToList();
        var hashes = await proofs.LoadNodesAsync(nodes, cancellation);
        return new InclusionProof(
            position,
            size,
            [.. runs.Select(run => MerkleTree.HashOf(run, node => hashes[node]))]
        );
    }
}
