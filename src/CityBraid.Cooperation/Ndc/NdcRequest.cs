using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Whose contributions are wanted.</summary>
/// <param name="Workspace">The workspace that has the records.</param>
/// <param name="Country">The country; null for all.</param>
public sealed record NdcRequest(PlaceCode Workspace, string? Country = null);
