using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>The texts of a file that describes a form.</summary>
internal static class PackCells
{
    private const string FormulaStarts = "=+-@＝＋－＠";

    /// <summary>The languages in which a form may speak.</summary>
    public static readonly string[] Languages = ["en", "th", "zh"];

    /// <summary>A cell's text, without the apostrophe that keeps a spreadsheet from computing it.</summary>
    public static string Of(Cell cell)
    {
        var text = CellText.Canonical(CellText.Of(cell));
        while (
            text.Length > 1 && text[0] == '\'' && FormulaStarts.Contains(text[1], StringComparison.Ordinal)
        )
        {
            text = text[1..];
        }

        return text;
    }

    /// <summary>A text in the languages in which it is said; null when it is in none.</summary>
    public static LocalText? FindTexts(string prefix, Func<string, string> find)
    {
        var texts = Languages
            .Select(language => KeyValuePair.Create(language, find($"{prefix}_{language}")))
            .Where(text => text.Value.Length > 0)
            .ToArray();
        return texts.Length == 0 ? null : new LocalText(texts);
    }
}
