namespace CityBraid.Web;

/// <summary>A calculation line by line: symbol, value, and the equation or source it comes from.</summary>
public sealed partial class StepTable
{
    private const string SumOfFacts = "Σ facts";

    /// <summary>The lines.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<TraceStep> Steps { get; set; }

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The heading that names the table.</summary>
    [Parameter]
    [EditorRequired]
    public required string LabelledBy { get; set; }

    /// <summary>Where a value comes from; that nobody said it is told in the reader's language.</summary>
    private string Cited(string source) => MethodTerms.Default(source, Visit.Reader.Language);

    /// <summary>The equation with the one word that equations hold in the reader's language.</summary>
    private string Translated(string equation) =>
        equation.Replace(SumOfFacts, Visit.Say("steps.sum-of-facts"), StringComparison.Ordinal);
}
