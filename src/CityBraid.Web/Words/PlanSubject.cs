using System.Globalization;

namespace CityBraid.Web;

/// <summary>What a requirement or price is about: members of a model by the set they belong to.</summary>
public static class PlanSubject
{
    /// <summary>The member of a set; null when the subject has none.</summary>
    public static string? Find(IReadOnlyDictionary<SetKind, string> subject, SetKind kind) =>
        subject.GetValueOrDefault(kind);

    /// <summary>The year; null when the subject is about all of them.</summary>
    public static int? FindYear(IReadOnlyDictionary<SetKind, string> subject) =>
        Find(subject, SetKind.Year) is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : null;

    /// <summary>All members under the names of their sets, as JSON.</summary>
    public static IReadOnlyDictionary<string, string> Document(
        IReadOnlyDictionary<SetKind, string> subject
    ) => JsonNames.Ordered(subject.ToDictionary(member => NameOf(member.Key), member => member.Value));

    /// <summary>All members but the year, as people read them.</summary>
    public static string Show(IReadOnlyDictionary<SetKind, string> subject) =>
        string.Join(
            " · ",
            subject.Where(member => member.Key != SetKind.Year).Select(member => member.Value)
        );

    /// <summary>The year in the reader's era; empty when the subject is about all of them.</summary>
    public static string ShowYear(IReadOnlyDictionary<SetKind, string> subject, Reader reader) =>
        FindYear(subject) is { } year ? Numerals.Year(year, reader) : string.Empty;

    private static string NameOf(SetKind kind) =>
        kind switch
        {
            SetKind.Fuel => "commodity",
            SetKind.TimeSlice => "timeslice",
            _ => JsonNames.Of(kind),
        };
}
