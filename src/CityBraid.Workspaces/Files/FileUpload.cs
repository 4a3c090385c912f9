using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>A file that somebody brings.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Name">Its name as its owner knows it; a path is cut off.</param>
/// <param name="Workspace">The place whose workspace it is brought to; null for the installation's.</param>
/// <param name="Length">How long it says it is; null when it does not say.</param>
public sealed record FileUpload(Stream Content, string Name, PlaceCode? Workspace, long? Length = null);
