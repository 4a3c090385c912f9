namespace CityBraid.Cooperation;

/// <summary>The fields that records of a kind may have, in the order they are shown.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Fields">Its fields.</param>
public sealed record RecordShape(RecordKind Kind, IReadOnlyList<FieldShape> Fields)
{
    /// <summary>The languages that texts are kept in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["th", "en", "zh"];

    /// <summary>Whether records of the kind stand in the directory that all workspaces share.</summary>
    public bool IsOfDirectory =>
        Kind
            is RecordKind.Organisation
                or RecordKind.Country
                or RecordKind.Location
                or RecordKind.Document
                or RecordKind.ExchangeRate;

    /// <summary>
    /// Whether somebody approves records of the kind, so that only those who work there read the others.
    /// </summary>
    public bool IsApproved => Kind == RecordKind.IndicatorReport;

    /// <summary>The field of a name; null when there is none.</summary>
    public FieldShape? Find(string name) =>
        Fields.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.Ordinal));

    /// <summary>The shape of a kind.</summary>
    public static RecordShape Of(RecordKind kind) => RecordShapes.Of(kind);
}
