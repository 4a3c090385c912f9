using CityBraid.Facts;
using CityBraid.Kernel;
using Npgsql;
using NpgsqlTypes;

namespace CityBraid.Storage;

/// <summary>The keys of the files that a change's facts were read from; adds those not on record.</summary>
internal sealed class PostgresSourceFiles
{
    private const string FindOrAdd = """
        WITH found AS (SELECT id FROM source_files WHERE name = $1 AND sha256 IS NOT DISTINCT FROM $2),
            added AS (
                INSERT INTO source_files (name, sha256)
                SELECT $1, $2 WHERE NOT EXISTS (SELECT 1 FROM found) RETURNING id)
        SELECT id FROM found UNION ALL SELECT id FROM added
        """;

    private readonly Dictionary<(string Name, string? Sha256), long> keys = [];

    private PostgresSourceFiles() { }

    public static async Task<PostgresSourceFiles> ForAsync(
        NpgsqlConnection connection,
        IEnumerable<FactRevision> revisions,
        CancellationToken cancellation
    )
    {
        var files = new HashSet<(string, string?)>();
        foreach (var fact in revisions.Select(revision => revision.After).OfType<Fact>())
        {
            files.Add((fact.Source.Location.File, fact.Source.FileSha256));
            if (fact.StatedFactor is { } factor)
            {
                files.Add(FactBatch.FileOf(factor, fact.Source));
            }
        }

        var known = new PostgresSourceFiles();
        foreach (var file in files)
        {
            known.keys.Add(file, await KeyAsync(connection, file, cancellation));
        }

        return known;
    }

    /// <summary>The key of the file a fact stands in.</summary>
    public long Of(FactSource source) => keys[(source.Location.File, source.FileSha256)];

    /// <summary>The key of the file a factor stands in.</summary>
    public long Of(StatedFactor factor, FactSource source) => keys[FactBatch.FileOf(factor, source)];

    private static async Task<long> KeyAsync(
        NpgsqlConnection connection,
        (string Name, string? Sha256) file,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(FindOrAdd, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = file.Name, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(
            new NpgsqlParameter
            {
                Value = (object?)file.Sha256 ?? DBNull.Value,
                NpgsqlDbType = NpgsqlDbType.Text,
            }
        );
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
