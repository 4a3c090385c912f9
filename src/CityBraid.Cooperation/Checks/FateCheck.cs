using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds recommendations that are dropped and nobody says why.</summary>
internal static class FateCheck
{
    private const string Dropped = "dropped";
    private const string Reason = "reason";

    public static IEnumerable<Finding> Of(RecordKey key, FieldSet fields) =>
        fields
            .Rows("items")
            .Select(row => (Path: $"items/{row.Key}/", Fields: row.Value))
            .Prepend((Path: string.Empty, Fields: fields))
            .Where(part => part.Fields["fate"] == Dropped && part.Fields.FindLocal(Reason) is null)
            .Select(part => new Finding(
                Severity.Error,
                "cooperation.reason-missing",
                RecordPlace.Of(key, part.Path + Reason)
            ));
}
