using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Which loaded form is meant.</summary>
/// <param name="Workspace">The workspace that loaded it.</param>
/// <param name="Name">The form's name.</param>
public sealed record InstalledPackKey(PlaceCode Workspace, string Name);
