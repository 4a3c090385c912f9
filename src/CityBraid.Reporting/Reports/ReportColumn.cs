namespace CityBraid.Reporting;

/// <summary>A column of a report's table.</summary>
/// <param name="Name">The field's name, the same in every language.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Kind">How its cells are written.</param>
/// <param name="Width">How many digits wide it is in a workbook.</param>
public sealed record ReportColumn(string Name, string Title, PackFieldKind Kind, double Width);
