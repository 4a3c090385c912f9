namespace CityBraid.Reporting;

/// <summary>A name by which packs ask for a value.</summary>
/// <param name="Name">The name: <c>inventory.scope.1</c>.</param>
/// <param name="Title">What it is, in the reader's language.</param>
/// <param name="Unit">The symbol of its unit; null for a text, or while nobody knows.</param>
public sealed record FigureName(string Name, string Title, string? Unit);
