using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>How a proof names the record that states something.</summary>
internal static class RecordSubject
{
    private const string Start = "record ";

    /// <summary>Kind, code and revision: <c>record project/blue-carbon@3</c>.</summary>
    public static string Of(CooperationRecord record) =>
        $"{Start}{record.Key.Kind.ToName()}/{record.Key.Code}@{record.Revision}";

    /// <summary>The record's page after the language; null for what is no record.</summary>
    /// <param name="workspace">The workspace on whose pages it is shown.</param>
    /// <param name="subject">What a proof names.</param>
    public static string? FindAddress(PlaceCode workspace, string? subject) =>
        subject is not null
        && subject.StartsWith(Start, StringComparison.Ordinal)
        && subject[Start.Length..].Split('/', '@') is [var kind, var code, _]
        && RecordKinds.Find(kind) is { } known
            ? RecordAddress.Of(workspace, known, code)
            : null;
}
