namespace CityBraid.Credits;

/// <summary>What was given out.</summary>
/// <param name="Format">In which form.</param>
/// <param name="Projects">How many projects.</param>
/// <param name="Rows">How many movements, or units.</param>
public sealed record LedgerExport(ExportFormat Format, int Projects, long Rows);
