namespace CityBraid.Web;

/// <summary>How the scheduler reaches the database that holds its jobs.</summary>
/// <param name="ConnectionString">What opens it.</param>
/// <param name="IsShared">Whether it is PostgreSQL, which other machines may join; else SQLite.</param>
internal sealed record JobStoreAddress(string ConnectionString, bool IsShared);
