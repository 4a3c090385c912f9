using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds years that rows name twice, and those that are none.</summary>
internal static class NdcYears
{
    /// <summary>The calendar year of a text; null for a day, a month, or no date at all.</summary>
    public static int? Find(string? text) =>
        DateText.Find(text) is { Kind: PeriodKind.CalendarYear } year ? year.From.Year : null;

    public static IEnumerable<Finding> Twice(RecordDraft draft, params string[] names) =>
        from name in names
        from row in draft.Fields.Rows(name)
        let year = row.Value["year"]
        where year is not null
        group row.Key by (name, year) into same
        from again in same.Skip(1)
        select new Finding(
            Severity.Error,
            "cooperation.milestone-twice",
            RecordPlace.Of(draft.Key, $"{same.Key.name}/{again}/year"),
            ("period", same.Key.year)
        );

    public static IEnumerable<Finding> NotYears(RecordDraft draft, params string[] names) =>
        from name in names
        from row in draft.Fields.Rows(name)
        let text = row.Value["year"]
        where DateText.Find(text) is not null && Find(text) is null
        select NotYear(draft.Key, $"{name}/{row.Key}/year", text!);

    public static Finding NotYear(RecordKey key, string path, string text) =>
        new(Severity.Error, "cooperation.ndc-not-a-year", RecordPlace.Of(key, path), ("text", text));
}
