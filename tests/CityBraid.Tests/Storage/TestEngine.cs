namespace CityBraid.Tests.Storage;

/// <summary>What a test's database is kept in; the stores must answer the same.</summary>
public enum TestEngine
{
    /// <summary>A file.</summary>
    Sqlite,

    /// <summary>A database of a server that is started for the tests.</summary>
    Postgres,
}
