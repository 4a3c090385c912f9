namespace CityBraid.Credits;

/// <summary>How many tonnes of a project and year an account holds in one state.</summary>
/// <param name="Project">The project that earned them.</param>
/// <param name="Vintage">The year they were earned in.</param>
/// <param name="Holding">Who holds them, and what may happen to them.</param>
/// <param name="Tonnes">How many.</param>
public sealed record LedgerTotal(ProjectCode Project, int Vintage, Holding Holding, long Tonnes);
