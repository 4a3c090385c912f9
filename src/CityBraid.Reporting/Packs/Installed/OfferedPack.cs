namespace CityBraid.Reporting;

/// <summary>A loaded form that is offered now.</summary>
/// <param name="Pack">The form.</param>
/// <param name="Installed">The version that was loaded last.</param>
/// <param name="Versions">How many versions there have been.</param>
public sealed record OfferedPack(ReportPack Pack, InstalledPack Installed, int Versions);
