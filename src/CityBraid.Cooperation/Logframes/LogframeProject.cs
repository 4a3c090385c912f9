namespace CityBraid.Cooperation;

/// <summary>A project of a programme, by the stable name under which others refer to it.</summary>
/// <param name="Id">The name.</param>
/// <param name="Parent">The project or programme it belongs to; null for one that belongs to none.</param>
public sealed record LogframeProject(string Id, string? Parent = null);
