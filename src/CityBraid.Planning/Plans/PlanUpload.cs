using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>A model that somebody brings.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="FileName">Its name as its owner knows it; a path is cut off.</param>
/// <param name="Place">The place whose workspace it is brought to.</param>
public sealed record PlanUpload(Stream Content, string FileName, PlaceCode Place);
