using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Which report of a workspace is meant.</summary>
/// <param name="Workspace">The workspace; of a city that of its place.</param>
/// <param name="Number">Its number there, from 1.</param>
public sealed record KeptReportKey(PlaceCode Workspace, int Number);
