namespace CityBraid.Web;

/// <summary>What somebody typed over a version of a form that was replaced meanwhile.</summary>
public sealed partial class TypedAnswers
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What was typed.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<TypedAnswer> Left { get; set; }

    private string Say(string key) => ReportWords.Say(Visit, key);
}
