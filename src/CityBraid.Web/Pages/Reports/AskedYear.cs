namespace CityBraid.Web;

/// <summary>The year that a report is asked for.</summary>
/// <param name="Number">The year, Gregorian; null for none.</param>
internal sealed record AskedYear(int? Number);
