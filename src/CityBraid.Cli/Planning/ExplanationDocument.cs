using CityBraid.Planning;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>Why a model has no solution, as JSON.</summary>
internal sealed record ExplanationDocument(
    string Status,
    bool Irreducible,
    int Size,
    IReadOnlyList<ConflictDocument> Conflict
)
{
    /// <summary>The explanation with its sentences in a language.</summary>
    public static ExplanationDocument Of(PlanExplanation explanation, Language language) =>
        new(
            JsonNames.Of(explanation.Status),
            explanation.IsIrreducible,
            explanation.Size,
            [.. explanation.Conflict.Select(item => ConflictDocument.Of(item, language))]
        );
}
