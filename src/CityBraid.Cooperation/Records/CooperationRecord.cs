using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>One state of one record: what it says, and who left it so.</summary>
/// <param name="Key">Which record.</param>
/// <param name="Fields">What it says.</param>
/// <param name="Revision">Its state, counted from 1.</param>
/// <param name="ChangedBy">Who left it so.</param>
/// <param name="ChangedAt">When.</param>
public sealed record CooperationRecord(
    RecordKey Key,
    FieldSet Fields,
    int Revision,
    string ChangedBy,
    DateTimeOffset ChangedAt
)
{
    /// <summary>The field by which people call a record.</summary>
    public const string NameField = "name";

    /// <summary>Whether the record was taken away; it can be brought back.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>
    /// The name of the draft that it was taken from; null when it was written at once.
    /// </summary>
    public string? Draft { get; init; }

    /// <summary>What people call it; its code when it has no name.</summary>
    public LocalText Name => Fields.FindLocal(NameField) ?? new LocalText("en", Key.Code.Value);

    /// <summary>Whether what it says is invented for demonstration.</summary>
    public bool IsSynthetic => Fields.Has("synthetic");
}
