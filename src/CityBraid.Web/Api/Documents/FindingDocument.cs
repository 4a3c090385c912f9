namespace CityBraid.Web;

/// <summary>A finding as JSON.</summary>
public sealed record FindingDocument(
    [property: Choices(typeof(Kernel.Severity))] string Severity,
    string Code,
    string? Where,
    string Message
)
{
    /// <summary>The findings with their sentences in a language.</summary>
    public static IReadOnlyList<FindingDocument> Of(IEnumerable<Finding> findings, Language language) =>
        [
            .. findings.Select(finding => new FindingDocument(
                JsonNames.Of(finding.Severity),
                finding.Code,
                finding.Where?.ToString(),
                Sentences.Of(finding, language)
            )),
        ];

    /// <summary>A refusal's findings; the refusal itself when it has none.</summary>
    public static IReadOnlyList<FindingDocument> Of(Refusal refusal, Language language) =>
        refusal.Findings.Count > 0
            ? Of(refusal.Findings, language)
            :
            [
                new FindingDocument(
                    JsonNames.Of(Kernel.Severity.Error),
                    refusal.Code,
                    Where: null,
                    Sentences.Of(refusal, language)
                ),
            ];
}
