namespace CityBraid.Web;

/// <summary>An answer that is missing, as JSON.</summary>
/// <param name="Where">Where.</param>
/// <param name="Reason">Why.</param>
/// <param name="Who">Who can give it.</param>
public sealed record ReportGapDocument(string Where, string Reason, string Who);
