using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Which inventory is wanted.</summary>
/// <param name="Place">The place.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="GwpSet">The GWP set's name: <c>AR5</c>.</param>
/// <param name="Level">The level's name: <c>basic</c>, <c>basic+</c>, <c>territorial</c>.</param>
public sealed record CompileRequest(
    PlaceCode Place,
    int Year,
    string GwpSet = CompileRequest.DefaultGwpSet,
    string Level = "basic"
)
{
    /// <summary>
    /// Whether to compute with the library as it is now, also where an older one is locked.
    /// </summary>
    public bool FollowsLibrary { get; init; }

    /// <summary>The GWP set when nobody names one.</summary>
    public const string DefaultGwpSet = "AR5";
}
