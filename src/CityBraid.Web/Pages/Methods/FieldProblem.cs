namespace CityBraid.Web;

/// <summary>What is wrong with a calculator, and at which field.</summary>
/// <param name="Field">The field; null when it is about none.</param>
/// <param name="Sentence">What is wrong, in the reader's language.</param>
public sealed record FieldProblem(string? Field, string Sentence)
{
    private const string InputValue = "input";

    /// <summary>Everything that a refusal says.</summary>
    public static IReadOnlyList<FieldProblem> Of(Visit visit, Refusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return refusal is null ? []
            : refusal.Findings.Count == 0
                ? [new FieldProblem(Field: null, Sentences.Of(refusal, visit.Reader))]
            : [.. refusal.Findings.Select(finding => Of(visit, finding))];
    }

    private static FieldProblem Of(Visit visit, Finding finding) =>
        new(
            finding.Values.TryGetValue(InputValue, out var input) ? FieldName.OfInput(input) : null,
            Sentences.Of(finding, visit.Reader)
        );
}
