namespace CityBraid.Reporting;

/// <summary>Puts people's words into a report that was filled just now.</summary>
public static class WordedReport
{
    /// <summary>The report with every wording whose figures are all there; others stay as drafted.</summary>
    public static Report Of(Report drafted, KeptReport kept)
    {
        ArgumentNullException.ThrowIfNull(drafted);
        ArgumentNullException.ThrowIfNull(kept);
        return drafted with
        {
            Parts = [.. drafted.Parts.Select(part => part with { Texts = [.. part.Texts.Select(Worded)] })],
        };

        ReportText Worded(ReportText text) =>
            kept.FindWording(text.Name) is { } wording ? WordedText.Find(text, wording.Words) ?? text : text;
    }

    /// <summary>The wordings beneath which a number changed, or whose paragraph is not drafted any
    ///   more.</summary>
    public static IReadOnlyList<ReportWording> StaleOf(Report drafted, KeptReport kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return
        [
            .. kept.Wordings.Where(wording =>
                FindText(drafted, wording.Text) is not { } text || wording.IsStale(text)
            ),
        ];
    }

    /// <summary>The paragraph of a name; null when the report says nothing of it.</summary>
    public static ReportText? FindText(Report report, string name)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report
            .Parts.SelectMany(part => part.Texts)
            .FirstOrDefault(text => string.Equals(text.Name, name, StringComparison.Ordinal));
    }
}
