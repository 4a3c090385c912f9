using CityBraid.Facts;
using CityBraid.Kernel;
using Npgsql;
using NpgsqlTypes;

namespace CityBraid.Storage;

/// <summary>Writes the revisions of one change inside an open transaction, all in one binary COPY.</summary>
internal sealed class PostgresFactWriter
{
    private const string Copy = """
        COPY fact_revisions (
            place, variable, period_from, period_to, period_kind, revision, change,
            value, unit, quality, file_id, sheet, cells, statement,
            factor, factor_unit, factor_file_id, factor_sheet, factor_cells, corrections)
        FROM STDIN (FORMAT BINARY)
        """;

    private readonly NpgsqlBinaryImporter import;
    private readonly PostgresSourceFiles files;
    private readonly UnitSymbols symbols;
    private readonly long change;

    private PostgresFactWriter(NpgsqlBinaryImporter import, PostgresSourceFiles files, FactBatch batch)
    {
        this.import = import;
        this.files = files;
        symbols = new UnitSymbols(batch.Units);
        change = batch.Change;
    }

    /// <summary>Writes all revisions or, by an exception, none.</summary>
    /// <exception cref="FactConflictException">The record holds something else than a revision starts
    ///   from.</exception>
    public static async Task WriteAsync(
        NpgsqlConnection connection,
        FactBatch batch,
        CancellationToken cancellation
    )
    {
        var record = await PostgresRecord.ReadAsync(connection, batch.Revisions, cancellation);
        var found = await PostgresSourceFiles.ForAsync(connection, batch.Revisions, cancellation);
        await using var copy = await connection.BeginBinaryImportAsync(Copy, cancellation);
        var writer = new PostgresFactWriter(copy, found, batch);
        foreach (var revision in batch.Revisions)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(revision, record.Next(revision));
        }

        await copy.CompleteAsync(cancellation);
    }

    private void Write(FactRevision revision, int number)
    {
        var (place, variable, period) = (revision.Key.Place, revision.Key.Variable, revision.Key.Period);
        import.StartRow();
        Text(place.Value);
        Text(variable);
        import.Write(period.From, NpgsqlDbType.Date);
        import.Write(period.To, NpgsqlDbType.Date);
        Text(period.Kind.ToString());
        import.Write(number, NpgsqlDbType.Integer);
        import.Write(change, NpgsqlDbType.Bigint);
        WriteFact(revision.After);
        WriteFactor(revision.After);
        Text(Corrections(revision.After));
    }

    private void WriteFact(Fact? fact)
    {
        Text(fact is null ? null : DecimalText.Write(fact.Quantity.Amount));
        Text(fact is null ? null : symbols.Of(fact.Quantity.Unit));
        Text(fact?.Quality.ToString());
        Number(fact is null ? null : files.Of(fact.Source));
        Text(fact?.Source.Location.Sheet);
        Text(fact?.Source.Location.Cells);
        Text(fact?.Source.Statement);
    }

    private void WriteFactor(Fact? fact)
    {
        var factor = fact?.StatedFactor;
        Text(factor is null ? null : DecimalText.Write(factor.Factor.Amount));
        Text(factor is null ? null : symbols.Of(factor.Factor.Unit));
        Number(factor is null ? null : files.Of(factor, fact!.Source));
        Text(factor?.Location.Sheet);
        Text(factor?.Location.Cells);
    }

    private static string? Corrections(Fact? fact) =>
        fact?.Source.Corrections is { Count: > 0 } corrected ? Json.Write(corrected) : null;

    private void Text(string? text)
    {
        if (text is null)
        {
            import.WriteNull();
            return;
        }

        import.Write(text, NpgsqlDbType.Text);
    }

    private void Number(long? number)
    {
        if (number is { } value)
        {
            import.Write(value, NpgsqlDbType.Bigint);
            return;
        }

        import.WriteNull();
    }
}
