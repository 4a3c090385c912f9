using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Which draft: its number, at a place.</summary>
/// <param name="Place">The place its file is about.</param>
/// <param name="Number">The draft's number.</param>
public sealed record DraftKey(PlaceCode Place, long Number);
