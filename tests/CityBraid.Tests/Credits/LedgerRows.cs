using CityBraid.Credits;
using CityBraid.Storage;

namespace CityBraid.Tests.Credits;

/// <summary>Lines of the ledger as the rows that are kept of them.</summary>
internal static class LedgerRows
{
    public const string Log = "credit_transactions (project, sequence, text, hash)";

    public const string Entries =
        "credit_entries (project, sequence, line, at, account, state, vintage, first_number, last_number, "
        + "tonnes)";

    public const string Requests =
        "credit_requests (alias, request_key, fingerprint, project, sequence, refusal, at)";

    public const string Blocks =
        "credit_blocks (project, vintage, first_number, last_number, account, state, order_number)";

    public const string Issuances =
        "credit_issuances (project, vintage, first_number, last_number, period, sequence)";

    /// <summary>The moment of a line as it is kept.</summary>
    public static string At(LedgerTransaction line) => InstantText.Write(line.At);

    public static object?[] Of(SerialBlock block) =>
        [
            block.Project.Value,
            block.Vintage,
            block.First,
            block.Last,
            block.Holding.Account.Value,
            block.Holding.State.ToString(),
            block.Order,
        ];

    public static object?[] Of(IssuedRun run) =>
        [run.Project.Value, run.Vintage, run.First, run.Last, run.Period, run.Sequence];

    /// <summary>Two entries for each movement.</summary>
    public static IEnumerable<object?[]> EntriesOf(LedgerTransaction line) =>
        line.Movements.SelectMany(
            (movement, i) =>
                new[]
                {
                    Entry(line, movement, (2 * i) + 1, movement.From, -movement.Tonnes),
                    Entry(line, movement, (2 * i) + 2, movement.To, movement.Tonnes),
                }
        );

    private static object?[] Entry(
        LedgerTransaction line,
        Movement movement,
        int number,
        Holding? holding,
        long tonnes
    ) =>
        [
            line.Project.Value,
            line.Sequence,
            number,
            At(line),
            holding?.Account.Value,
            holding?.State.ToString(),
            movement.Vintage,
            movement.First,
            movement.Last,
            tonnes,
        ];
}
