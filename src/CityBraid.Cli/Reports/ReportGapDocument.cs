namespace CityBraid.Cli;

/// <summary>An answer that is missing, as JSON.</summary>
/// <param name="Where">Where.</param>
/// <param name="Reason">Why.</param>
/// <param name="Who">Who can give it.</param>
internal sealed record ReportGapDocument(string Where, string Reason, string Who);
