using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Where the rows of a field are filled in, with room for one more.</summary>
public sealed partial class RowsInput
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The field.</summary>
    [Parameter]
    [EditorRequired]
    public required FieldShape Field { get; set; }

    /// <summary>What the record says.</summary>
    [Parameter]
    [EditorRequired]
    public required FieldSet Fields { get; set; }

    /// <summary>What the names of its inputs begin with.</summary>
    [Parameter]
    [EditorRequired]
    public required string Start { get; set; }

    private string NameOf(string row) =>
        Field.Target is { } kind ? View.Book.NameOf(kind, row).In(Visit.Lang) : row;
}
