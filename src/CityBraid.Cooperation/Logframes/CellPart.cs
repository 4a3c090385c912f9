namespace CityBraid.Cooperation;

/// <summary>A category's part of a cell.</summary>
/// <param name="Category">The category's number in the <see cref="CategoryList"/>.</param>
/// <param name="Shown">What the project shows.</param>
/// <param name="Given">What counts upwards.</param>
internal readonly record struct CellPart(int Category, Measure Shown, Measure Given);
