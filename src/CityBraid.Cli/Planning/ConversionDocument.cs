using CityBraid.Planning;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>What was converted, as JSON.</summary>
internal sealed record ConversionDocument(
    int Sets,
    int Parameters,
    int Values,
    IReadOnlyList<FindingDocument> Findings
)
{
    /// <summary>The conversion.</summary>
    public static ConversionDocument Of(PlanConversion conversion, Language language) =>
        new(
            conversion.Sets,
            conversion.Parameters,
            conversion.Values,
            FindingDocument.Of(conversion.Findings, language)
        );
}
