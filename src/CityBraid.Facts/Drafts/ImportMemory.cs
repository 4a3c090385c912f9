namespace CityBraid.Facts;

/// <summary>What was decided at earlier imports and holds for the next one.</summary>
/// <param name="Choices">The variable's code for items of a place; empty for items left out.</param>
/// <param name="Corrections">The cells of one file that are read otherwise.</param>
public sealed record ImportMemory(
    IReadOnlyDictionary<string, string> Choices,
    IReadOnlyList<CellCorrection> Corrections
);
