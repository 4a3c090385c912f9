namespace CityBraid.Cooperation;

/// <summary>
/// A row of a logframe as it reads: its own, or one that follows a row of another logframe.
/// </summary>
/// <param name="Id">The row's stable name.</param>
/// <param name="Fields">
/// What it says: what the logframe wrote itself, and the rest as it stands above.
/// </param>
public sealed record InheritedRow(string Id, FieldSet Fields)
{
    /// <summary>The logframe whose row it follows; null for a row of its own.</summary>
    public CooperationRecord? Parent { get; init; }

    /// <summary>The stable name of the row that it follows; null for a row of its own.</summary>
    public string? From { get; init; }

    /// <summary>
    /// The fields that the logframe wrote itself, which a change of the parent leaves alone.
    /// </summary>
    public IReadOnlySet<string> Own { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether the row was taken out; it is kept so that it does not come back.</summary>
    public bool IsOut { get; init; }

    /// <summary>Whether the parent took its row out, or has none: this one stays as it is.</summary>
    public bool IsOutAbove { get; init; }

    /// <summary>What was written here.</summary>
    public FieldSet Written =>
        From is null ? Fields : new(Fields.Where(text => Own.Contains(NameOf(text.Key))));

    /// <summary>What is read from above.</summary>
    public FieldSet Above =>
        From is null ? FieldSet.Empty : new(Fields.Where(text => !Own.Contains(NameOf(text.Key))));

    private static string NameOf(string path) => path.Split(FieldSet.Separator)[0];
}
