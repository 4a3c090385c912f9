using System.Collections.Frozen;

namespace CityBraid.Facts;

/// <summary>The names of months as forms write them, in Thai and English, in full and short.</summary>
internal static class MonthNames
{
    private static readonly string[][] ByMonth =
    [
        ["มกราคม", "มค", "january", "jan"],
        ["กุมภาพันธ์", "กพ", "february", "feb"],
        ["มีนาคม", "มีค", "march", "mar"],
        ["เมษายน", "เมย", "april", "apr"],
        ["พฤษภาคม", "พค", "may"],
        ["มิถุนายน", "มิย", "june", "jun"],
        ["กรกฎาคม", "กค", "july", "jul"],
        ["สิงหาคม", "สค", "august", "aug"],
        ["กันยายน", "กย", "september", "sep"],
        ["ตุลาคม", "ตค", "october", "oct"],
        ["พฤศจิกายน", "พย", "november", "nov"],
        ["ธันวาคม", "ธค", "december", "dec"],
    ];

    private static readonly FrozenDictionary<string, int> Months = ByMonth
        .SelectMany((names, index) => names.Select(name => KeyValuePair.Create(name, index + 1)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number, from 1, of the month that is all a text says; else null.</summary>
    public static int? Find(string text) =>
        Months.TryGetValue(
            NameKey.Of(text).Replace(".", string.Empty, StringComparison.Ordinal),
            out var month
        )
            ? month
            : null;
}
