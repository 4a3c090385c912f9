using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Where records are shown: some kinds have pages of their own.</summary>
internal static class RecordAddress
{
    /// <summary>The list of a kind, after the language.</summary>
    public static string ListOf(PlaceCode workspace, RecordKind kind) =>
        $"/{workspace}/{Own(kind) ?? $"records/{kind.ToName()}"}";

    /// <summary>A record's page, after the language.</summary>
    public static string Of(PlaceCode workspace, RecordKind kind, string code) =>
        $"{ListOf(workspace, kind)}/{code}";

    /// <summary>A record's page, after the language.</summary>
    public static string Of(PlaceCode workspace, CooperationRecord record) =>
        Of(workspace, record.Key.Kind, record.Key.Code.Value);

    /// <summary>Where a record is changed or its states are told: whatever its kind.</summary>
    public static string Part(PlaceCode workspace, CooperationRecord record, string part) =>
        $"/{workspace}/records/{record.Key.Kind.ToName()}/{record.Key.Code}/{part}";

    private static string? Own(RecordKind kind) =>
        kind switch
        {
            RecordKind.Framework => "frameworks",
            RecordKind.Project => "projects",
            RecordKind.Meeting => "meetings",
            RecordKind.Country => "countries",
            RecordKind.Indicator => "indicators",
            RecordKind.Logframe => "logframes",
            _ => null,
        };
}
