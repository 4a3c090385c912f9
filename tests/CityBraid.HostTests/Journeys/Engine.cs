namespace CityBraid.Tests.Journeys;

/// <summary>Where a host keeps its record.</summary>
public enum Engine
{
    /// <summary>A file.</summary>
    Sqlite,

    /// <summary>A server.</summary>
    PostgreSql,
}
