using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>For whom and when the values of an indicator's formula are drawn from the record.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Report">The report that they are for: its period, place and project.</param>
public sealed record DrawRequest(PlaceCode Workspace, string Indicator, FieldSet Report);
