using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Which inventory is to be started, as somebody wrote it.</summary>
/// <param name="Place">The city.</param>
/// <param name="Year">The year in either era and in any digits: <c>๒๕๖๒</c>, <c>2019</c>.</param>
/// <param name="Level">The level's name: <c>basic</c> or <c>basic+</c>.</param>
public sealed record StartRequest(PlaceCode Place, string Year, string Level);
