using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A logframe as it reads, as JSON.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Project">The project; null for none.</param>
/// <param name="Follows">The logframe that it follows; null for none.</param>
/// <param name="Rows">Its rows, by level and number.</param>
/// <param name="Findings">Everything that is to be mended.</param>
public sealed record LogframeDocument(
    string Code,
    string Name,
    string? Project,
    string? Follows,
    IReadOnlyList<LogframeRowDocument> Rows,
    IReadOnlyList<FindingDocument> Findings
)
{
    /// <summary>A logframe, names and sentences in a language.</summary>
    public static LogframeDocument Of(LogframeOverview overview, Language language)
    {
        ArgumentNullException.ThrowIfNull(overview);
        ArgumentNullException.ThrowIfNull(language);
        return new(
            overview.Logframe.Key.Code.Value,
            overview.Logframe.Name.In(language.Tag),
            overview.Logframe.Fields["project"],
            overview.Parent?.Key.Code.Value,
            [.. overview.Rows.Select(row => LogframeRowDocument.Of(row, language.Tag))],
            FindingDocument.Of(overview.AllFindings, language)
        );
    }
}
