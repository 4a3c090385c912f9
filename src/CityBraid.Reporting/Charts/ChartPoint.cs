namespace CityBraid.Reporting;

/// <summary>One number of a grid, by the keys of its category and series.</summary>
/// <param name="Category">The category's key.</param>
/// <param name="Series">The series' key.</param>
/// <param name="Amount">The number; several of one place are added up.</param>
public sealed record ChartPoint(string Category, string Series, decimal Amount);
