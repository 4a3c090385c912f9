using CityBraid.Planning;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary>One requirement of a conflict, as JSON; members it is not about are null.</summary>
internal sealed record ConflictDocument(
    string Constraint,
    string? Technology,
    string? Commodity,
    string? Region,
    int? Year,
    string Sentence,
    IReadOnlyDictionary<string, string> Subject
)
{
    /// <summary>The requirement with its sentence in a language.</summary>
    public static ConflictDocument Of(ConflictItem item, Language language) =>
        new(
            JsonNames.Of(item.Constraint),
            Cli.Subject.Find(item.Subject, SetKind.Technology),
            Cli.Subject.Find(item.Subject, SetKind.Fuel),
            Cli.Subject.Find(item.Subject, SetKind.Region),
            Cli.Subject.FindYear(item.Subject),
            Sentences.Of(item.Sentence, language),
            Cli.Subject.Document(item.Subject)
        );
}
