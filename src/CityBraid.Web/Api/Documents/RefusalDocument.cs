namespace CityBraid.Web;

/// <summary>A refusal as JSON: why, and the errors in the data that led to it.</summary>
public sealed record RefusalDocument(RefusalReason Refused, IReadOnlyList<FindingDocument> Findings)
{
    /// <summary>The refusal with its sentence in a language.</summary>
    public static RefusalDocument Of(Refusal refusal, Language language) =>
        new(
            new RefusalReason(JsonNames.Of(refusal.Kind), refusal.Code, Sentences.Of(refusal, language)),
            FindingDocument.Of(refusal.Findings, language)
        );
}
