using System.Globalization;

namespace CityBraid.Tests.Credits;

/// <summary>Changes, removes or copies one row of the ledger, chosen by chance.</summary>
internal sealed class RowTampering(LedgerHand hand, Random chance)
{
    private const string Letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>Tampers with a row; answers what was done, null when it comes to nothing.</summary>
    public async Task<string?> TryAsync()
    {
        var table = LedgerTable.All[chance.Next(LedgerTable.All.Count)];
        string[] columns = [.. table.Keys, .. table.Others];
        var ours = $"FROM {table.Name} WHERE {table.Rows}";
        var count = Convert.ToInt32(
            (await hand.ReadAsync($"SELECT count(*) {ours}"))[0][0],
            CultureInfo.InvariantCulture
        );
        if (count == 0)
        {
            return null;
        }

        var all = string.Join(", ", columns);
        var order = string.Join(", ", table.Keys);
        var one = await hand.ReadAsync(
            $"SELECT {all} {ours} ORDER BY {order} LIMIT 1 OFFSET {chance.Next(count)}"
        );
        var another = await hand.ReadAsync(
            $"SELECT {all} {ours} ORDER BY {order} LIMIT 1 OFFSET {chance.Next(count)}"
        );
        return chance.Next(8) switch
        {
            0 => await RemoveAsync(table, one[0]),
            1 => await CopyAsync(table, one[0]),
            _ => await ChangeAsync(table, columns, one[0], another[0]),
        };
    }

    private async Task<string?> RemoveAsync(LedgerTable table, object?[] row)
    {
        var changed = await hand.RunAsync($"DELETE FROM {table.Name} WHERE {KeysOf(table)}", row);
        return changed == 1 ? $"removed from {table.Name}: {Told(table, row)}" : null;
    }

    /// <summary>A row more, which differs from one that is there in what names it.</summary>
    private async Task<string?> CopyAsync(LedgerTable table, object?[] row)
    {
        var at = chance.Next(table.Keys.Count);
        var whole = $"SELECT * FROM {table.Name} WHERE {KeysOf(table)}";
        var columns = (await hand.ReadAsync(whole, row))[0];
        var names = await hand.ColumnsAsync(whole, row);
        var cell = names.IndexOf(table.Keys[at]);
        columns[cell] = Other(columns[cell], columns[cell]);
        var values = string.Join(", ", columns.Select((_, i) => columns[i] is null ? "NULL" : $"@v{i}"));
        await hand.RunAsync(
            $"INSERT INTO {table.Name} ({string.Join(", ", names)}) VALUES ({values})",
            columns
        );
        return $"copied in {table.Name}: {Told(table, row)} with {table.Keys[at]} = {columns[cell]}";
    }

    private async Task<string?> ChangeAsync(
        LedgerTable table,
        string[] columns,
        object?[] row,
        object?[] another
    )
    {
        // The key under which a request is known stands in no line.
        var at = chance.Next(columns.Length);
        var value = Other(row[at], another[at]);
        if (columns[at] == "request_key" || Equals(value, row[at]))
        {
            return null;
        }

        var set = value is null ? "NULL" : $"@v{row.Length}";
        var changed = await hand.RunAsync(
            $"UPDATE {table.Name} SET {columns[at]} = {set} WHERE {KeysOf(table)}",
            [.. row, value]
        );
        return changed == 1
            ? $"changed in {table.Name}: {Told(table, row)}, {columns[at]} from {row[at]} to {value}"
            : null;
    }

    private static string KeysOf(LedgerTable table) =>
        string.Join(" AND ", table.Keys.Select((key, i) => $"{key} = @v{i}"));

    private static string Told(LedgerTable table, object?[] row) =>
        string.Join('/', row.Take(table.Keys.Count));

    private object? Other(object? value, object? another) =>
        value switch
        {
            null => another ?? (chance.Next(2) == 0 ? 1L : "BUYER-1"),
            int number => number + Step(),
            long number => number + Step(),
            string text when chance.Next(4) == 0 && another is string other => other == text
                ? Edit(text)
                : other,
            string text => Edit(text),
            _ => throw new InvalidOperationException($"No column holds {value.GetType()}."),
        };

    private int Step() => (chance.Next(2) == 0 ? 1 : -1) * (chance.Next(2) == 0 ? 1 : chance.Next(1, 2000));

    /// <summary>One letter changed, taken away or put in.</summary>
    private string Edit(string text)
    {
        var at = chance.Next(text.Length);
        var letter = Letters[chance.Next(Letters.Length)];
        return chance.Next(4) switch
        {
            _ when text.Length == 0 => letter.ToString(),
            0 => text.Remove(at, 1),
            1 => text.Insert(at, letter.ToString()),
            _ => text.Remove(at, 1).Insert(at, letter.ToString()),
        };
    }
}
