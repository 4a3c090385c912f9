namespace CityBraid.Reporting;

/// <summary>The words that a form may use.</summary>
/// <param name="Names">The names of values that there are.</param>
/// <param name="Levels">The levels of inventories.</param>
/// <param name="GwpSets">The GWP sets.</param>
public sealed record PackTerms(
    IReadOnlyList<FigureName> Names,
    IReadOnlyList<string> Levels,
    IReadOnlyList<string> GwpSets
);
