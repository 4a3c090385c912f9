using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The words of the pages about cooperation.</summary>
internal static class CooperationWords
{
    /// <summary>A text in the reader's language.</summary>
    public static string Say(Visit visit, string key, params (string Name, string Value)[] values) =>
        CooperationLabels.Book.Say(key, visit.Reader.Language, values);

    /// <summary>A kind of record.</summary>
    public static string Kind(Visit visit, RecordKind kind) => Say(visit, $"kind.{kind.ToName()}");

    /// <summary>Several records of a kind.</summary>
    public static string Kinds(Visit visit, RecordKind kind) => Say(visit, $"kinds.{kind.ToName()}");

    /// <summary>A field.</summary>
    public static string Field(Visit visit, string name) => Say(visit, $"field.{name}");

    /// <summary>What a choice says.</summary>
    public static string Choice(Visit visit, string choice) => Say(visit, $"choice.{choice}");

    /// <summary>A date as exactly as it is known, in the reader's era.</summary>
    public static string Date(Visit visit, string? text) =>
        DateText.Find(text) is { } days ? Date(visit, days) : text ?? Say(visit, "date.unknown");

    /// <summary>Days as exactly as they are known.</summary>
    public static string Date(Visit visit, Period days) =>
        days.From == days.To ? Numerals.Day(days.From, visit.Reader) : Numerals.Period(days, visit.Reader);

    /// <summary>From when to when something is, as far as it is known; empty when nothing is.</summary>
    public static string Span(Visit visit, CooperationRecord record)
    {
        var (from, to) = (record.Fields["valid_from"], record.Fields["valid_to"]);
        return (from, to) switch
        {
            (null, null) => string.Empty,
            ({ }, null) => Date(visit, from),
            (null, { }) => Say(visit, "span.until", ("date", Date(visit, to))),
            _ when from == to => Date(visit, from),
            _ => $"{Date(visit, from)} – {Date(visit, to)}",
        };
    }
}
