namespace CityBraid.Web;

/// <summary>Quantities with units as the reader's language writes them: <c>2.7 kgCO2e/ลิตร</c>.</summary>
internal static class UnitWords
{
    private static readonly char[] Joints = ['/', '·'];

    /// <summary>Amount and unit, the amount in all its digits.</summary>
    public static string Say(Visit visit, Quantity quantity)
    {
        var unit = Say(visit, quantity.Unit, quantity.Amount == 1m);
        return $"{Numerals.ShowExactly(quantity.Amount)} {unit}".TrimEnd();
    }

    /// <summary>A unit, of one thing or of several; nothing for a plain number.</summary>
    public static string Say(Visit visit, Unit unit, bool isOne = false) =>
        unit == Unit.One ? string.Empty : Say(visit.Reader.Language, unit.Symbol, isOne);

    /// <summary>The symbol of a unit as a language writes it; letters that are no unit's stay.</summary>
    public static string Say(Language language, string symbol, bool isOne = false)
    {
        var said = string.Empty;
        for (var start = 0; start < symbol.Length; )
        {
            var joint = symbol.IndexOfAny(Joints, start);
            var end = joint < 0 ? symbol.Length : joint;
            var isSingle = start > 0 ? symbol[start - 1] == '/' : isOne;
            said += Name(language, symbol[start..end], isSingle) + (joint < 0 ? string.Empty : symbol[joint]);
            start = end + 1;
        }

        return said;
    }

    /// <summary>The word for a unit; languages with a plural have another one for a single thing.</summary>
    private static string Name(Language language, string symbol, bool isSingle)
    {
        string[] keys = isSingle ? [$"unit.{symbol}.per", $"unit.{symbol}"] : [$"unit.{symbol}"];
        return Array.Find(keys, Labels.Book.Has) is { } key ? Labels.Book.Say(key, language) : symbol;
    }
}
