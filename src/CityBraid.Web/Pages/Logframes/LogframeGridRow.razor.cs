using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A row of a logframe to be written in like a row of a spreadsheet.</summary>
public sealed partial class LogframeGridRow
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The row's name.</summary>
    [Parameter]
    [EditorRequired]
    public required string Row { get; set; }

    /// <summary>What stands in it.</summary>
    [Parameter]
    [EditorRequired]
    public required FieldSet Fields { get; set; }

    private static IReadOnlyList<string> Levels => LogframeGrid.ShapeOf("level").Choices;

    private static RecordKind? KindOf(string column) => LogframeGrid.ShapeOf(column).Target;

    private string? Chosen(string column) =>
        LogframeGrid.ShapeOf(column).Type == FieldType.References
            ? Fields.Members(column) is [var first, ..]
                ? first
                : null
            : Fields[column];

    private int More(string column) => Math.Max(0, Fields.Members(column).Count - 1);

    private string? TextOf(string column) =>
        LogframeGrid.ShapeOf(column).IsLocal ? Fields[$"{column}/{Visit.Lang}"] : Fields[column];

    /// <summary>What the cell says in other languages, so that a switch of language loses nothing.</summary>
    private IEnumerable<(string Language, string Text)> Elsewhere(string column) =>
        from language in RecordShape.Languages
        where LogframeGrid.ShapeOf(column).IsLocal && language != Visit.Lang
        let text = Fields[$"{column}/{language}"]
        where text is not null
        select (language, text);

    private string Label(string column) =>
        column == "remove"
            ? CooperationWords.Say(Visit, "logframe.remove")
            : CooperationWords.Field(Visit, column);
}
