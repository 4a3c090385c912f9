namespace CityBraid.Cooperation;

/// <summary>One field that records of a kind may have.</summary>
/// <param name="Name">Its name in paths, documents and workbooks.</param>
/// <param name="Type">What it holds.</param>
public sealed record FieldShape(string Name, FieldType Type)
{
    /// <summary>Whether a record needs it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The list it chooses from.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>
    /// The kind of record it refers to; for rows, the kind that names them; null when there is none.
    /// </summary>
    public RecordKind? Target { get; init; }

    /// <summary>The fields of each row.</summary>
    public IReadOnlyList<FieldShape> Columns { get; init; } = [];

    /// <summary>Whether a date may say from when to when.</summary>
    public bool MaySpan { get; init; }

    /// <summary>Whether its text is kept per language.</summary>
    public bool IsLocal => Type is FieldType.Local or FieldType.LongLocal;

    /// <summary>The same date, which may say from when to when: a budget year.</summary>
    public FieldShape Spanning() => this with { MaySpan = true };

    /// <summary>The same field, needed.</summary>
    public FieldShape Required() => this with { IsRequired = true };
}
