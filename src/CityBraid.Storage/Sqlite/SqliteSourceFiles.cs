using Microsoft.Data.Sqlite;

namespace CityBraid.Storage;

/// <summary>The keys of the files that a change's facts were read from; adds those not on record.</summary>
internal sealed class SqliteSourceFiles(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement find = new(
        connection,
        "SELECT id FROM source_files WHERE name = ? AND sha256 IS ?"
    );

    private readonly SqliteStatement add = new(
        connection,
        "INSERT INTO source_files (name, sha256) VALUES (?, ?)"
    );

    private readonly Dictionary<(string Name, string? Sha256), long> known = [];

    /// <summary>The key of the file of a name and hash.</summary>
    public long Key(string name, string? sha256)
    {
        if (!known.TryGetValue((name, sha256), out var key))
        {
            key = Find(name, sha256) ?? Add(name, sha256);
            known.Add((name, sha256), key);
        }

        return key;
    }

    public void Dispose()
    {
        find.Dispose();
        add.Dispose();
    }

    private long? Find(string name, string? sha256)
    {
        find.Bind(1, name);
        find.Bind(2, sha256);
        return find.FindNumber();
    }

    private long Add(string name, string? sha256)
    {
        add.Bind(1, name);
        add.Bind(2, sha256);
        add.Run();
        return add.LastKey;
    }
}
