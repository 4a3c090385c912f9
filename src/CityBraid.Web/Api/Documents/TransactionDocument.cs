namespace CityBraid.Web;

/// <summary>A transaction of the ledger as JSON.</summary>
public sealed record TransactionDocument(
    string Project,
    long Sequence,
    string Kind,
    DateTimeOffset At,
    MovementDocument[] Movements,
    string Hash
)
{
    /// <summary>The organisation it was done for; null for the local administrator.</summary>
    public string? For { get; init; }

    /// <summary>Its particulars by name.</summary>
    public required IReadOnlyDictionary<string, string> Details { get; init; }

    /// <summary>The transaction.</summary>
    public static TransactionDocument Of(LedgerTransaction transaction) =>
        new(
            transaction.Project.Value,
            transaction.Sequence,
            JsonNames.Of(transaction.Kind),
            transaction.At,
            [.. transaction.Movements.Select(MovementDocument.Of)],
            transaction.Hash
        )
        {
            For = transaction.For?.Value,
            Details = JsonNames.Ordered(transaction.Details),
        };
}
