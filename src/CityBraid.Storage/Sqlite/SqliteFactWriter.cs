using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.Data.Sqlite;

namespace CityBraid.Storage;

/// <summary>Writes the revisions of one change inside an open transaction, one insert each.</summary>
/// <remarks>
/// The primary key guards against lost changes: a revision's number can be written once. So a new fact costs
/// one insert and no look; only when its number is taken, or a fact is revised, is the record consulted.
/// </remarks>
internal sealed class SqliteFactWriter : IDisposable
{
    private const string Insert = """
        INSERT INTO fact_revisions (
            place, variable, period_from, period_to, period_kind, revision, change,
            value, unit, quality, file_id, sheet, cells, statement,
            factor, factor_unit, factor_file_id, factor_sheet, factor_cells, corrections)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """;

    /// <summary>The latest revision's number, negative when it withdraws the fact.</summary>
    private const string Latest = """
        SELECT iif(value IS NULL, -revision, revision) FROM fact_revisions
        WHERE place = ? AND variable = ? AND period_from = ? AND period_to = ? AND period_kind = ?
        ORDER BY revision DESC LIMIT 1
        """;

    private readonly SqliteStatement insert;
    private readonly SqliteStatement latest;
    private readonly SqliteSourceFiles files;
    private readonly UnitSymbols symbols;
    private readonly Dictionary<DateOnly, string> days = [];

    public SqliteFactWriter(SqliteConnection connection, FactBatch batch)
    {
        insert = new SqliteStatement(connection, Insert);
        latest = new SqliteStatement(connection, Latest);
        files = new SqliteSourceFiles(connection);
        symbols = new UnitSymbols(batch.Units);
        insert.Bind(7, batch.Change);
    }

    /// <summary>Writes one revision.</summary>
    /// <exception cref="FactConflictException">The record holds something else than the revision starts
    ///   from.</exception>
    public void Write(FactRevision revision)
    {
        var key = revision.Key;
        BindKey(insert, key);
        BindFact(revision.After);
        var isNew = revision.Before is null;
        if ((isNew && InsertAs(1)) || InsertAs(NextRevision(key, revision.Before?.Revision)))
        {
            return;
        }

        throw new FactConflictException(key);
    }

    public void Dispose()
    {
        insert.Dispose();
        latest.Dispose();
        files.Dispose();
    }

    private int NextRevision(FactKey key, int? expected)
    {
        BindKey(latest, key);
        var onRecord = (int)(latest.FindNumber() ?? 0);
        var current = onRecord > 0 ? onRecord : (int?)null;
        return current == expected ? Math.Abs(onRecord) + 1 : throw new FactConflictException(key);
    }

    private bool InsertAs(int revision)
    {
        insert.Bind(6, revision);
        return insert.Run() == 1;
    }

    private void BindKey(SqliteStatement statement, FactKey key)
    {
        statement.Bind(1, key.Place.Value);
        statement.Bind(2, key.Variable);
        statement.Bind(3, Day(key.Period.From));
        statement.Bind(4, Day(key.Period.To));
        statement.Bind(5, key.Period.Kind.ToString());
    }

    private void BindFact(Fact? fact)
    {
        insert.Bind(8, fact is null ? null : DecimalText.Write(fact.Quantity.Amount));
        insert.Bind(9, fact is null ? null : symbols.Of(fact.Quantity.Unit));
        insert.Bind(10, fact?.Quality.ToString());
        insert.Bind(11, fact is null ? null : files.Key(fact.Source.Location.File, fact.Source.FileSha256));
        insert.Bind(12, fact?.Source.Location.Sheet);
        insert.Bind(13, fact?.Source.Location.Cells);
        insert.Bind(14, fact?.Source.Statement);
        insert.Bind(20, fact?.Source.Corrections is { Count: > 0 } corrected ? Json.Write(corrected) : null);
        BindFactor(fact?.StatedFactor, fact is null ? null : FileOf(fact.StatedFactor, fact.Source));
    }

    private void BindFactor(StatedFactor? factor, long? file)
    {
        insert.Bind(15, factor is null ? null : DecimalText.Write(factor.Factor.Amount));
        insert.Bind(16, factor is null ? null : symbols.Of(factor.Factor.Unit));
        insert.Bind(17, file);
        insert.Bind(18, factor?.Location.Sheet);
        insert.Bind(19, factor?.Location.Cells);
    }

    private long? FileOf(StatedFactor? factor, FactSource source)
    {
        if (factor is null)
        {
            return null;
        }

        var (name, sha256) = FactBatch.FileOf(factor, source);
        return files.Key(name, sha256);
    }

    private string Day(DateOnly day)
    {
        if (!days.TryGetValue(day, out var text))
        {
            text = SqliteDay.Write(day);
            days.Add(day, text);
        }

        return text;
    }
}
