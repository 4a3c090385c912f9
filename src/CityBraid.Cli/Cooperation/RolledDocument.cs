using CityBraid.Cooperation;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>The values of projects put together over all levels, as JSON.</summary>
internal sealed record RolledDocument(
    IReadOnlyList<RolledValueDocument> Values,
    IReadOnlyList<FindingDocument> Findings
)
{
    /// <summary>The values, with the sentences of findings in a language.</summary>
    public static RolledDocument Of(LogframeRollup rollup, Language language) =>
        new([.. rollup.Values.Select(RolledValueDocument.Of)], FindingDocument.Of(rollup.Findings, language));
}
