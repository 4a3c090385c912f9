namespace CityBraid.Web;

/// <summary>An account statement as JSON.</summary>
public sealed record StatementDocument(
    string Account,
    string Organisation,
    DateTimeOffset At,
    BlockDocument[] Blocks,
    TransactionDocument[] Transactions
)
{
    /// <summary>The statement.</summary>
    public static StatementDocument Of(AccountStatement statement) =>
        new(
            statement.Account.Code.Value,
            statement.Account.Organisation.Value,
            statement.Until.ToUniversalTime(),
            [.. statement.Blocks.Select(BlockDocument.Of)],
            [.. statement.Lines.Select(TransactionDocument.Of)]
        );
}
