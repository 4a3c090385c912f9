using CityBraid.Planning;

namespace CityBraid.Storage;

/// <summary>One requirement of a conflict as JSON keeps it.</summary>
internal sealed record ConflictRow(
    ConstraintFamily Constraint,
    SortedDictionary<SetKind, string> Subject,
    FindingRow Sentence
)
{
    public static ConflictRow Of(ConflictItem item) =>
        new(item.Constraint, new(item.Subject.ToDictionary()), FindingRow.Of(item.Sentence));

    public ConflictItem ToItem() => new(Constraint, Subject.AsReadOnly(), Sentence.ToFinding());
}
