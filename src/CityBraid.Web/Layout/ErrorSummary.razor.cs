namespace CityBraid.Web;

/// <summary>Everything that is wrong with a form, at its top.</summary>
public sealed partial class ErrorSummary
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What is wrong, in the reader's language.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<string> Problems { get; set; }

    /// <summary>The field that is wrong, when there is only one.</summary>
    [Parameter]
    public string? Field { get; set; }

    /// <summary>The sentences of a refusal: its own when it has no findings, else those.</summary>
    public static IReadOnlyList<string> Of(Visit visit, Refusal? refusal) =>
        refusal is null ? []
        : refusal.Findings.Count == 0 ? [Sentences.Of(refusal, visit.Reader)]
        : [.. refusal.Findings.Select(finding => Sentences.Of(finding, visit.Reader))];

    /// <summary>The title of a page, which begins with a warning when something is wrong.</summary>
    public static string Title(Visit visit, string title, IReadOnlyList<string> problems) =>
        problems.Count == 0 ? title : visit.Say("form.title", ("title", title));
}
