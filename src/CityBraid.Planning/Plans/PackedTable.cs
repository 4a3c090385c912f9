namespace CityBraid.Planning;

/// <summary>A table of a result as it is kept: comma-separated text, packed by gzip.</summary>
/// <param name="Head">Its name and length.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PackedTable(PlanTableHead Head, ReadOnlyMemory<byte> Content);
