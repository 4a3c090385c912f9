using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A sector or subsector under which references stand.</summary>
/// <param name="Code">Its number: <c>II</c>, <c>II.1</c>.</param>
/// <param name="Names">Its name per language.</param>
public sealed record GpcHeading(string Code, LocalText Names);
