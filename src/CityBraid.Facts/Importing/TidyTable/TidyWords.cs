using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>The column titles and quality words of tidy tables, in English, Thai and Chinese.</summary>
internal static class TidyWords
{
    /// <summary>The columns that no tidy table can do without; the year may come with the request.</summary>
    public static readonly IReadOnlyList<FactPart> Needed =
    [
        FactPart.Variable,
        FactPart.Period,
        FactPart.Value,
        FactPart.Unit,
    ];

    private static readonly FrozenDictionary<string, FactPart> Parts = Table(
        (FactPart.Variable, ["variable", "item", "ตัวแปร", "รายการ", "变量", "项目"]),
        (FactPart.Place, ["place", "city", "สถานที่", "พื้นที่", "เมือง", "地点"]),
        (FactPart.Period, ["period", "year", "ช่วงเวลา", "งวด", "ปี", "ปี พ.ศ.", "พ.ศ.", "时期", "年份"]),
        (FactPart.Value, ["value", "amount", "ค่า", "ปริมาณ", "จำนวน", "数值", "数量"]),
        (FactPart.Unit, ["unit", "หน่วย", "单位"]),
        (FactPart.Source, ["source", "แหล่งข้อมูล", "แหล่งที่มา", "ที่มา", "来源"]),
        (FactPart.Quality, ["quality", "คุณภาพ", "คุณภาพข้อมูล", "质量"]),
        (FactPart.Factor, ["factor", "ค่าการปล่อย (EF)", "排放系数 (EF)"]),
        (FactPart.FactorUnit, ["factor_unit", "หน่วยของค่าการปล่อย (EF)", "排放系数 (EF) 单位"])
    );

    private static readonly FrozenSet<string> Months = new[] { "month", "เดือน", "月", "月份" }
        .Select(NameKey.Of)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Quality> Qualities = Table(
        (Quality.Unstated, ["unstated", "ไม่ระบุ", "未说明"]),
        (Quality.Measured, ["measured", "วัดจริง", "ตรวจวัด", "实测"]),
        (Quality.Estimated, ["estimated", "ประมาณการ", "ประเมิน", "估算"]),
        (Quality.Default, ["default", "ค่าเริ่มต้น", "ค่าปริยาย", "默认值"]),
        (Quality.Community, ["community", "ข้อมูลที่ชุมชนเก็บ", "ชุมชน", "社区采集"])
    );

    /// <summary>The part of a fact that a column title names; null when it names none.</summary>
    public static FactPart? FindPart(string title) =>
        Parts.TryGetValue(NameKey.Of(title), out var part) ? part : null;

    /// <summary>Whether a column title says that months stand below it.</summary>
    public static bool IsMonth(string title) => Months.Contains(NameKey.Of(title));

    /// <summary>The quality a word means; null when it means none.</summary>
    public static Quality? FindQuality(string text) =>
        Qualities.TryGetValue(NameKey.Of(text), out var quality) ? quality : null;

    /// <summary>The names of parts as a tidy table's header writes them.</summary>
    public static string Names(IEnumerable<FactPart> parts) =>
        string.Join(", ", parts.Select(part => part.ToString().ToLowerInvariant()));

    private static FrozenDictionary<string, T> Table<T>(params (T Meaning, string[] Texts)[] entries) =>
        entries
            .SelectMany(entry =>
                entry.Texts.Select(text => KeyValuePair.Create(NameKey.Of(text), entry.Meaning))
            )
            .ToFrozenDictionary(StringComparer.Ordinal);
}
