using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Which records are wanted.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Workspace">Of which workspace; null for all that the asker may read.</param>
public sealed record RecordQuery(RecordKind Kind, PlaceCode? Workspace = null)
{
    /// <summary>Words that a name holds, whatever its language; null for any.</summary>
    public string? Text { get; init; }

    /// <summary>The code of another record that it refers to; null for any.</summary>
    public string? Naming { get; init; }

    /// <summary>What its status says; null for any.</summary>
    public string? Status { get; init; }

    /// <summary>How joint a project is; null for any, and for records of other kinds.</summary>
    public JointnessClass? Jointness { get; init; }

    /// <summary>Whether a record is among those wanted.</summary>
    internal bool Takes(CooperationRecord record) =>
        record.Key.Kind == Kind
        && (
            Text is null
            || record
                .Fields.Within(CooperationRecord.NameField)
                .Append(KeyValuePair.Create(string.Empty, record.Key.Code.Value))
                .Any(name => name.Value.Contains(Text, StringComparison.OrdinalIgnoreCase))
        )
        && (Naming is null || RecordReferences.Of(record).Any(reference => reference.Code == Naming))
        && (Status is null || record.Fields["status"] == Status)
        && (
            Jointness is null
            || (Kind == RecordKind.Project && JointnessAssessment.Of(record).Class == Jointness)
        );
}
