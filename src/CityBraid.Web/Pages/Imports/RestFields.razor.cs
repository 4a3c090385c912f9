using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Hidden fields with corrections that wait for a choice about another one.</summary>
public sealed partial class RestFields
{
    /// <summary>The draft.</summary>
    [Parameter]
    [EditorRequired]
    public required DraftView View { get; set; }

    /// <summary>The corrections.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<CellEdit> Rest { get; set; }

    private Location WhereOf(CellEdit edit) => new(View.Draft.FileName, edit.Sheet, edit.Cell);
}
