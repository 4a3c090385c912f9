using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Which series is wanted.</summary>
/// <param name="Place">The place.</param>
/// <param name="GwpSet">The GWP set's name.</param>
/// <param name="Level">The level's name.</param>
public sealed record SeriesRequest(
    PlaceCode Place,
    string GwpSet = CompileRequest.DefaultGwpSet,
    string Level = "basic"
);
