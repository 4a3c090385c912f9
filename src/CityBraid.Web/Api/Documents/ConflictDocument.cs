namespace CityBraid.Web;

/// <summary>One requirement of a conflict, as JSON; members it is not about are null.</summary>
public sealed record ConflictDocument(
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
            PlanSubject.Find(item.Subject, SetKind.Technology),
            PlanSubject.Find(item.Subject, SetKind.Fuel),
            PlanSubject.Find(item.Subject, SetKind.Region),
            PlanSubject.FindYear(item.Subject),
            Sentences.Of(item.Sentence, language),
            PlanSubject.Document(item.Subject)
        );
}
