namespace CityBraid.Reporting;

/// <summary>A label with what it is of.</summary>
/// <param name="Name">The field's name, the same in every language.</param>
/// <param name="Label">What is said.</param>
/// <param name="Cell">What stands beside it.</param>
public sealed record ReportLine(string Name, string Label, ReportCell Cell);
