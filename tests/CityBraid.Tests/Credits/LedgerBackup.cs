using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Credits;

/// <summary>A backup as the engines make it, restored beside the database it was taken of.</summary>
internal static class LedgerBackup
{
    /// <summary>Takes a backup and restores it; answers what the restored database is opened by.</summary>
    public static async Task<string> RestoreAsync(Registry registry, TestEngine engine)
    {
        var file = Path.Combine(registry.Folder, "backup");
        if (engine == TestEngine.Sqlite)
        {
            registry.Rows($"VACUUM INTO '{file}'");
            return file;
        }

        var restored = PostgresServer.Create();
        await RunAsync("pg_dump", registry.Address, $"--format=custom --file={file}");
        await RunAsync("pg_restore", restored, file);
        return restored;
    }

    private static Task<string> RunAsync(string program, string database, string options)
    {
        var name = new Npgsql.NpgsqlConnectionStringBuilder(database).Database;
        return PostgresProgram.RunAsync(
            program,
            database,
            $"--dbname={name} {options}",
            Registry.Cancellation
        );
    }
}
