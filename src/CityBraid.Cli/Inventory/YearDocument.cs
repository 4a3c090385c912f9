namespace CityBraid.Cli;

/// <summary>The gases of one year as JSON.</summary>
internal sealed record YearDocument(int Year, IReadOnlyList<GasDocument> Gases);
