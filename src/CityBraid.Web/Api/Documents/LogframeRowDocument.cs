using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A row of a logframe, as JSON.</summary>
/// <param name="Row">Its stable name.</param>
/// <param name="Level">Goal, outcome, output or activity; null where nothing says so.</param>
/// <param name="Text">What it says.</param>
/// <param name="Measures">What it is measured by, period by period.</param>
public sealed record LogframeRowDocument(
    string Row,
    string? Level,
    string? Text,
    IReadOnlyList<LogframeMeasureDocument> Measures
)
{
    /// <summary>The row that it follows; null for a row of its own.</summary>
    public string? Follows { get; init; }

    /// <summary>The fields that were written here, of a row that follows another one.</summary>
    public IReadOnlyList<string> Own { get; init; } = [];

    /// <summary>Whether the row that it follows was taken out above.</summary>
    public bool TakenOutAbove { get; init; }

    /// <summary>How the indicators are verified.</summary>
    public string? Means { get; init; }

    /// <summary>What has to hold for the row to lead to the level above.</summary>
    public string? Assumption { get; init; }

    /// <summary>A row, texts in a language.</summary>
    internal static LogframeRowDocument Of(LogframeRow row, string language)
    {
        var fields = row.Row.Fields;
        return new(
            row.Row.Id,
            fields["level"],
            fields.FindLocal("text")?.In(language),
            [.. row.Measures.Select(LogframeMeasureDocument.Of)]
        )
        {
            Follows = row.Row.From,
            Own = [.. row.Row.Own.Order(StringComparer.Ordinal).Where(_ => row.Row.From is not null)],
            TakenOutAbove = row.Row.IsOutAbove,
            Means = fields.FindLocal("means")?.In(language),
            Assumption = fields.FindLocal("assumption")?.In(language),
        };
    }
}
