namespace CityBraid.Web;

/// <summary>Something to be put right on a page of the wizard.</summary>
/// <param name="Text">What, in the reader's language.</param>
/// <param name="Field">The id of the field to mend; null when there is none on the page.</param>
public sealed record WizardProblem(string Text, string? Field = null)
{
    /// <summary>The sentences of a refusal: those of its findings, or its own when it has none.</summary>
    public static IReadOnlyList<WizardProblem> Of(Visit visit, Refusal refusal, string? field = null)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(refusal);
        return refusal.Findings.Count == 0
            ? [new WizardProblem(Sentences.Of(refusal, visit.Reader), field)]
            : [.. refusal.Findings.Select(one => new WizardProblem(Sentences.Of(one, visit.Reader), field))];
    }
}
