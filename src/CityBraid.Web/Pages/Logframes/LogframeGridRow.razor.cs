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

    /// <summary>The row: what was written here stands in its cells, the rest behind them.</summary>
    [Parameter]
    [EditorRequired]
    public required InheritedRow Of { get; set; }

    private string Row => Of.Id;

    private FieldSet Fields => Of.Written;

    private static IReadOnlyList<string> Levels => LogframeGrid.ShapeOf("level").Choices;

    private static RecordKind? KindOf(string column) => LogframeGrid.ShapeOf(column).Target;

    private string? Chosen(string column) => Chosen(Fields, column);

    private static string? Chosen(FieldSet fields, string column) =>
        LogframeGrid.ShapeOf(column).Type == FieldType.References
            ? fields.Members(column) is [var first, ..]
                ? first
                : null
            : fields[column];

    /// <summary>What an empty choice means: what the row above says; empty when it says nothing.</summary>
    private string AsAbove(string column)
    {
        if (Chosen(Of.Above, column) is not { } above)
        {
            return string.Empty;
        }

        var text = KindOf(column) is { } kind
            ? View.Book.NameOf(kind, above).In(Visit.Lang)
            : CooperationWords.Choice(Visit, above);
        return CooperationWords.Say(Visit, "logframe.as-above", ("text", text));
    }

    private int More(string column) => Math.Max(0, Fields.Members(column).Count - 1);

    private string? TextOf(string column) =>
        LogframeGrid.ShapeOf(column).IsLocal ? Fields[$"{column}/{Visit.Lang}"] : Fields[column];

    /// <summary>What an empty cell means: what the row above says, in whichever language it does.</summary>
    private string? Behind(string column) =>
        LogframeGrid.ShapeOf(column).IsLocal ? Of.Above.FindLocal(column)?.In(Visit.Lang) : Of.Above[column];

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
