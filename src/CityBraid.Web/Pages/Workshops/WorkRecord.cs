using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A record of a country group as the form shows it: kept or only typed.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Code">Its code.</param>
/// <param name="Fields">What stands in the form.</param>
/// <param name="Seen">The revision that the form starts from; 0 for a new one.</param>
public sealed record WorkRecord(RecordKind Kind, string Code, FieldSet Fields, int Seen)
{
    /// <summary>What its fields are called before their paths.</summary>
    public string Start => $"{Kind.ToName()}/{Code}/";

    /// <summary>Whether nobody kept it yet.</summary>
    public bool IsNew => Seen == 0;

    /// <summary>Whether there is anything to keep: a new one that nobody filled in is none.</summary>
    public bool IsKnownOrFilled() => !IsNew || Fields.Count > 0;

    /// <summary>A record as it is on record.</summary>
    public static WorkRecord Of(CooperationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new WorkRecord(record.Key.Kind, record.Key.Code.Value, record.Fields, record.Revision);
    }
}
