namespace CityBraid.Storage;

/// <summary>How another library of a host reaches the database to write.</summary>
/// <param name="ConnectionString">What opens it.</param>
/// <param name="IsShared">Whether it is PostgreSQL, which other machines may join; else SQLite.</param>
public sealed record DatabaseAddress(string ConnectionString, bool IsShared);
