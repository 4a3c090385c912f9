using System.Globalization;
using CityBraid.Tables;

namespace CityBraid.Credits;

/// <summary>The ledger as a table: one row for each movement.</summary>
internal sealed class MovementTable(TextWriter text)
{
    private static readonly string[] Columns =
    [
        "project",
        "sequence",
        "at",
        "kind",
        "serial",
        "vintage",
        "first",
        "last",
        "tonnes",
        "from_account",
        "from_state",
        "to_account",
        "to_state",
        "beneficiary",
        "reason",
        "hash",
    ];

    private readonly CsvWriter csv = new(text);

    /// <summary>How many rows were written.</summary>
    public long Rows { get; private set; }

    public Task WriteHeaderAsync(CancellationToken cancellation) => csv.WriteRowAsync(Columns, cancellation);

    public async Task WriteAsync(
        LedgerTransaction transaction,
        SerialFormat serial,
        CancellationToken cancellation
    )
    {
        foreach (var movement in transaction.Movements)
        {
            Rows++;
            await csv.WriteRowAsync(Row(transaction, movement, serial), cancellation);
        }
    }

    private static object?[] Row(LedgerTransaction transaction, Movement movement, SerialFormat serial) =>
        [
            transaction.Project.Value,
            transaction.Sequence,
            transaction.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            transaction.Kind.ToString(),
            serial.Write(transaction.Project, movement.Vintage, movement.First, movement.Last),
            movement.Vintage,
            movement.First,
            movement.Last,
            movement.Tonnes,
            movement.From?.Account.Value,
            movement.From?.State.ToString(),
            movement.To.Account.Value,
            movement.To.State.ToString(),
            transaction.Details.GetValueOrDefault("beneficiary"),
            transaction.Details.GetValueOrDefault("reason"),
            transaction.Hash,
        ];
}
