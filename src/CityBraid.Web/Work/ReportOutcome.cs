namespace CityBraid.Web;

/// <summary>What a run that wrote reports left.</summary>
/// <param name="File">The name among stored files of the archive that holds all.</param>
/// <param name="Count">How many files are in it.</param>
public sealed record ReportOutcome(string File, int Count);
