using System.Runtime.InteropServices;
using CityBraid.Facts;
using CityBraid.Kernel;
using Npgsql;
using NpgsqlTypes;

namespace CityBraid.Storage;

/// <summary>The latest revision of every fact that a change may touch, read while nobody else writes; it
///   gives each revision its number.</summary>
/// <remarks>Looked at once for all facts: a question per fact would cost more than writing it.</remarks>
internal sealed class PostgresRecord
{
    private const string Sql = """
        SELECT DISTINCT ON (place, variable, period_from, period_to, period_kind)
            place, variable, period_from, period_to, period_kind,
            CASE WHEN value IS NULL THEN -revision ELSE revision END AS latest
        FROM fact_revisions
        WHERE place = ANY ($1) AND variable = ANY ($2) AND period_from BETWEEN $3 AND $4
        ORDER BY place, variable, period_from, period_to, period_kind, revision DESC
        """;

    /// <summary>Numbers of latest revisions, negative where it withdraws the fact.</summary>
    private readonly Dictionary<FactKey, int> latest = [];

    private PostgresRecord() { }

    public static async Task<PostgresRecord> ReadAsync(
        NpgsqlConnection connection,
        IReadOnlyList<FactRevision> revisions,
        CancellationToken cancellation
    )
    {
        var record = new PostgresRecord();
        if (revisions.Count > 0)
        {
            await using var command = Question(connection, revisions);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                record.latest.Add(Key(reader), reader.GetInt32(5));
            }
        }

        return record;
    }

    /// <summary>The number under which a revision is written.</summary>
    /// <exception cref="FactConflictException">The record holds something else than the revision starts
    ///   from.</exception>
    public int Next(FactRevision revision)
    {
        ref var onRecord = ref CollectionsMarshal.GetValueRefOrAddDefault(latest, revision.Key, out _);
        var current = onRecord > 0 ? onRecord : (int?)null;
        if (current != revision.Before?.Revision)
        {
            throw new FactConflictException(revision.Key);
        }

        var next = Math.Abs(onRecord) + 1;
        onRecord = revision.After is null ? -next : next;
        return next;
    }

    private static NpgsqlCommand Question(NpgsqlConnection connection, IReadOnlyList<FactRevision> revisions)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        var variables = new HashSet<string>(StringComparer.Ordinal);
        var (first, last) = (DateOnly.MaxValue, DateOnly.MinValue);
        foreach (var key in revisions.Select(revision => revision.Key))
        {
            places.Add(key.Place.Value);
            variables.Add(key.Variable);
            first = key.Period.From < first ? key.Period.From : first;
            last = key.Period.From > last ? key.Period.From : last;
        }

        var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. places] });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. variables] });
        command.Parameters.Add(
            new NpgsqlParameter<DateOnly> { TypedValue = first, NpgsqlDbType = NpgsqlDbType.Date }
        );
        command.Parameters.Add(
            new NpgsqlParameter<DateOnly> { TypedValue = last, NpgsqlDbType = NpgsqlDbType.Date }
        );
        return command;
    }

    private static FactKey Key(NpgsqlDataReader reader) =>
        new(
            new PlaceCode(reader.GetString(0)),
            reader.GetString(1),
            new Period(
                reader.GetFieldValue<DateOnly>(2),
                reader.GetFieldValue<DateOnly>(3),
                Enum.Parse<PeriodKind>(reader.GetString(4))
            )
        );
}
