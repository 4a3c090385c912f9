namespace CityBraid.Reporting;

/// <summary>A draft was given up: it is listed no more, and stays in the trail.</summary>
/// <param name="By">Who gave it up.</param>
/// <param name="At">When.</param>
public sealed record ReportDiscard(string By, DateTimeOffset At);
