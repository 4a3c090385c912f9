namespace CityBraid.Reporting;

/// <summary>The two sheets in which a workbook tells how its figures came about.</summary>
/// <param name="Figures">A figure a row: <see cref="FigureEntry"/>.</param>
/// <param name="Steps">A step a row: <see cref="ProofRow"/>.</param>
public sealed record ProofParts(PackPart Figures, PackPart Steps);
