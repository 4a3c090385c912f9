namespace CityBraid.Web;

/// <summary>A paragraph of a kept report, as JSON.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Read">The paragraph as it is read.</param>
/// <param name="Words">Its words with the keys of figures in braces.</param>
/// <param name="By">Who worded it; null where it is as drafted.</param>
/// <param name="Revision">The revision of the wording; 0 where it is as drafted.</param>
/// <param name="IsStale">Whether a number beneath it is another one than when it was worded.</param>
public sealed record WordingDocument(
    string Text,
    string Read,
    string Words,
    string? By,
    int Revision,
    bool IsStale
)
{
    /// <summary>The paragraph.</summary>
    internal static WordingDocument Of(ReportText text, OpenedReport opened)
    {
        var wording = opened.Kept.FindWording(text.Name);
        return new(
            text.Name,
            $"{text}",
            wording?.Words ?? WordedText.Of(text),
            wording?.By,
            wording?.Revision ?? 0,
            opened.StaleWordings.Any(one => one.Text == text.Name)
        );
    }
}
