using CityBraid.Credits;

namespace CityBraid.Cli;

/// <summary>A transaction of the ledger as JSON.</summary>
internal sealed record TransactionDocument(
    string Project,
    long Sequence,
    string Kind,
    DateTimeOffset At,
    MovementDocument[] Movements,
    string Hash
)
{
    /// <summary>The transaction.</summary>
    public static TransactionDocument Of(LedgerTransaction transaction) =>
        new(
            transaction.Project.Value,
            transaction.Sequence,
            JsonNames.Of(transaction.Kind),
            transaction.At,
            [.. transaction.Movements.Select(MovementDocument.Of)],
            transaction.Hash
        );
}
