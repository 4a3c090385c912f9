namespace CityBraid.Credits;

/// <summary>Whether a project's log is one chain, and its entries say what it says.</summary>
internal sealed class LogInspection(Violations violations)
{
    private long length;
    private string head = TransactionText.NoHash;
    private DateTimeOffset? at;

    /// <summary>How many lines the log has by the number of the last one.</summary>
    public long Length => length;

    /// <summary>The hash of the last line.</summary>
    public string Head => head;

    /// <summary>Adds the next line with its entries; answers the transaction, null when it cannot be
    ///   read.</summary>
    public LedgerTransaction? Add(LoggedText line, IReadOnlyList<LedgerEntry> entries, string where)
    {
        var transaction = FindTransaction(line);
        if (transaction is null)
        {
            violations.Add("I9", where, "credits.broken-text");
        }
        else
        {
            Check(line, transaction, where);
            CheckEntries(transaction, entries, where);
        }

        if (line.Sequence != length + 1)
        {
            violations.Add("I9", where, "credits.broken-sequence");
        }

        (length, head, at) = (line.Sequence, TransactionText.HashOf(line.Text), transaction?.At);
        return transaction;
    }

    /// <summary>Compares the end of the log with what is kept of it.</summary>
    public void End(KeptProject kept)
    {
        if (
            kept.End is not { } end
            || end.Length != length
            || !string.Equals(end.Head, head, StringComparison.Ordinal)
            || end.At != at
        )
        {
            violations.Add("I9", kept.Code, "credits.broken-end");
        }
    }

    private static LedgerTransaction? FindTransaction(LoggedText line)
    {
        try
        {
            return TransactionText.Read(line.Text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private void Check(LoggedText line, LedgerTransaction transaction, string where)
    {
        if (!string.Equals(TransactionText.HashOf(line.Text), line.Hash, StringComparison.Ordinal))
        {
            violations.Add("I9", where, "credits.broken-hash");
        }

        var isFiledRight =
            string.Equals(transaction.Project.Value, line.Project, StringComparison.Ordinal)
            && transaction.Sequence == line.Sequence;
        if (!isFiledRight || !string.Equals(transaction.Text, line.Text, StringComparison.Ordinal))
        {
            violations.Add("I9", where, "credits.broken-text");
        }

        if (!string.Equals(transaction.Previous, head, StringComparison.Ordinal))
        {
            violations.Add("I9", where, "credits.broken-chain");
        }
    }

    /// <summary>I1: what an account gains another gives, and both are what the transaction says.</summary>
    private void CheckEntries(LedgerTransaction transaction, IReadOnlyList<LedgerEntry> entries, string where)
    {
        var sides = transaction.Movements.SelectMany(Sides);
        if (!entries.SequenceEqual(sides.Select((side, i) => Entry(transaction, side, i + 1))))
        {
            violations.Add("I1", where, "credits.broken-entries");
        }
    }

    private static IEnumerable<(Movement Movement, Holding? Holding, long Tonnes)> Sides(Movement movement) =>
        [(movement, movement.From, -movement.Tonnes), (movement, movement.To, movement.Tonnes)];

    private static LedgerEntry Entry(
        LedgerTransaction transaction,
        (Movement Movement, Holding? Holding, long Tonnes) side,
        int line
    ) =>
        new(
            transaction.Project.Value,
            transaction.Sequence,
            line,
            transaction.At,
            side.Holding?.Account.Value,
            side.Holding?.State.ToString(),
            side.Movement.Vintage,
            side.Movement.First,
            side.Movement.Last,
            side.Tonnes
        );
}
