namespace CityBraid.Cli;

/// <summary>Tells the language of a name by the script it is written in.</summary>
internal static class Script
{
    /// <summary>Thai for Thai letters, Chinese for Chinese characters, else English.</summary>
    public static string LanguageOf(string text) =>
        text.Any(letter => letter is >= '\u0E00' and <= '\u0E7F') ? "th"
        : text.Any(letter => letter is >= '\u4E00' and <= '\u9FFF') ? "zh"
        : "en";
}
