namespace CityBraid.Cooperation;

/// <summary>A row of a project's logframe: its own, or one that it has from its parent.</summary>
/// <param name="Id">The row's stable name.</param>
/// <param name="Fields">Title, means of verification and so on, as the project shows them.</param>
public sealed record InheritedRow(string Id, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>
    /// The stable name of the parent's row that it is from; null for the project's own row.
    /// </summary>
    public string? From { get; init; }

    /// <summary>
    /// The fields that the project wrote itself, which a change of the parent leaves alone.
    /// </summary>
    public IReadOnlySet<string> Own { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether the project took the row out; it is kept so that it does not come back.</summary>
    public bool IsRemoved { get; init; }
}
