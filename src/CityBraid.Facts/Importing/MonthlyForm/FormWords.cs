using System.Collections.Frozen;

namespace CityBraid.Facts;

/// <summary>The titles by which the parts of a monthly form are known.</summary>
internal static class FormWords
{
    private static readonly FrozenSet<string> Item = Keys("รายการ", "กิจกรรม", "item", "activity", "项目");
    private static readonly FrozenSet<string> Unit = Keys("หน่วย", "unit", "单位");
    private static readonly FrozenSet<string> Total = Keys(
        "รวม",
        "ผลรวม",
        "รวมทั้งปี",
        "รวมทั้งหมด",
        "รวมทั้งสิ้น",
        "total",
        "sum",
        "合计"
    );
    private static readonly FrozenSet<string> Amount = Keys(
        "ปริมาณ",
        "ปริมาณการใช้",
        "จำนวน",
        "amount",
        "quantity",
        "数量"
    );
    private static readonly FrozenSet<string> Population = Keys(
        "ประชากร",
        "จำนวนประชากร",
        "ประชากร (คน)",
        "จำนวนประชากร (คน)",
        "population",
        "人口"
    );
    private static readonly FrozenSet<string> Year = Keys("ปี", "ประจำปี", "ข้อมูลปี", "year");
    private static readonly FrozenSet<string> Factor = Keys(
        "EF",
        "CF",
        "ค่า EF",
        "ค่า CF",
        "emission factor",
        "ค่าการปล่อยก๊าซเรือนกระจก",
        "排放因子"
    );

    /// <summary>Whether a text is the title of the items' column.</summary>
    public static bool IsItem(string text) => Item.Contains(NameKey.Of(text));

    /// <summary>Whether a text is the title of the units' column.</summary>
    public static bool IsUnit(string text) => Unit.Contains(NameKey.Of(text));

    /// <summary>Whether a text is the title of a total.</summary>
    public static bool IsTotal(string text) => Total.Contains(NameKey.Of(text));

    /// <summary>Whether a text is the title of an amount under a month.</summary>
    public static bool IsAmount(string text) => Amount.Contains(NameKey.Of(text));

    /// <summary>Whether a text is the title of an emission factor, with or without its unit.</summary>
    public static bool IsFactor(string text)
    {
        var bracket = text.AsSpan().IndexOfAny("([（");
        return Factor.Contains(NameKey.Of(bracket < 0 ? text : text[..bracket]));
    }

    /// <summary>Whether a text is the label of the number of people.</summary>
    public static bool IsPopulation(string text) => Population.Contains(NameKey.Of(text).TrimEnd(':', '.'));

    /// <summary>Whether a text is the label of the year and of nothing else.</summary>
    public static bool IsYear(string text) => Year.Contains(NameKey.Of(text).TrimEnd(':', '.'));

    private static FrozenSet<string> Keys(params string[] titles) =>
        titles.Select(NameKey.Of).ToFrozenSet(StringComparer.Ordinal);
}
