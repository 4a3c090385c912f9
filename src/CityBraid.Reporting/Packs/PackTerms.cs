namespace CityBraid.Reporting;

/// <summary>The words that a form may use.</summary>
/// <param name="Names">The names of values that there are.</param>
/// <param name="Levels">The levels of inventories.</param>
/// <param name="GwpSets">The GWP sets.</param>
public sealed record PackTerms(
    IReadOnlyList<FigureName> Names,
    IReadOnlyList<string> Levels,
    IReadOnlyList<string> GwpSets
)
{
    /// <summary>Whether the indicators and records of a workspace are among the names.</summary>
    public bool KnowsRecords { get; init; } = true;

    /// <summary>The names that a form may use: one of a workspace has no year's inventory.</summary>
    public IReadOnlyList<FigureName> Of(PackSubject subject) =>
        subject == PackSubject.Place ? Names : [.. Names.Where(name => IsOfRecords(name.Name))];

    /// <summary>Whether a name is of an indicator or of records.</summary>
    internal static bool IsOfRecords(string name) =>
        name.StartsWith("indicator.", StringComparison.Ordinal)
        || name.StartsWith("records.", StringComparison.Ordinal);
}
