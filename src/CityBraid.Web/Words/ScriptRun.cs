namespace CityBraid.Web;

/// <summary>A stretch of text in one script, so that a reading machine knows the language it is in.</summary>
/// <param name="Text">The letters.</param>
/// <param name="Lang">The language, when it is another than the page's; null otherwise.</param>
public sealed record ScriptRun(string Text, string? Lang)
{
    /// <summary>Splits a text where Thai or Chinese letters begin and end.</summary>
    /// <param name="text">Names of files, sheets and items as people wrote them.</param>
    /// <param name="pageLang">The language of the page around it.</param>
    public static IReadOnlyList<ScriptRun> Split(string text, string pageLang)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runs = new List<ScriptRun>();
        for (var start = 0; start < text.Length; )
        {
            var lang = LangOf(text[start]);
            var end = start + 1;
            while (end < text.Length && string.Equals(LangOf(text[end]), lang, StringComparison.Ordinal))
            {
                end++;
            }

            var isOther = lang is not null && !string.Equals(lang, pageLang, StringComparison.Ordinal);
            runs.Add(new ScriptRun(text[start..end], isOther ? lang : null));
            start = end;
        }

        return runs;
    }

    private static string? LangOf(char letter) =>
        letter switch
        {
            >= '\u0E01' and <= '\u0E5B' => "th",
            >= '\u3400' and <= '\u9FFF' => "zh",
            _ => null,
        };
}
