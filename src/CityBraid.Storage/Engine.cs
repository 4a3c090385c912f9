namespace CityBraid.Storage;

/// <summary>Chooses the engine that a database's address speaks of.</summary>
internal static class Engine
{
    /// <summary>PostgreSQL for <c>Host=…</c> or <c>postgresql://…</c>; else SQLite.</summary>
    /// <exception cref="DatabaseUnusableException">The address makes no sense.</exception>
    public static IEngine Of(string database) =>
        PostgresAddress.IsOne(database) ? new PostgresEngine(database) : new SqliteEngine(database);
}
