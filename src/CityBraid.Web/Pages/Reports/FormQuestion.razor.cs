namespace CityBraid.Web;

/// <summary>The fields of one question of a form that is edited.</summary>
public sealed partial class FormQuestion
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The question.</summary>
    [Parameter]
    [EditorRequired]
    public required PackQuestion Question { get; set; }

    /// <summary>Its place on the page, from 0.</summary>
    [Parameter]
    [EditorRequired]
    public required int At { get; set; }

    /// <summary>What was typed and could not be taken; null when nothing was.</summary>
    [Parameter]
    public FormEdit? Typed { get; set; }

    /// <summary>Whether a field has to be put right.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<string, bool> IsWrong { get; set; }

    private string FieldOf(string column) => FormEdit.FieldOf(column, Question.Number);

    private string IdOf(string column) => FormProblems.IdOf(FieldOf(column));

    private string? ValueOf(string column) =>
        Typed?.Find(column, Question.Number) ?? FormEdit.ValueOf(Question, column, Visit.Lang);

    private string Say(string key) => ReportWords.Say(Visit, key);
}
