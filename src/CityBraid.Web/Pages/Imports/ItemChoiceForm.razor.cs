using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>The fields that tell what one item means.</summary>
public sealed partial class ItemChoiceForm
{
    /// <summary>The draft.</summary>
    [Parameter]
    [EditorRequired]
    public required DraftView View { get; set; }

    /// <summary>The item.</summary>
    [Parameter]
    [EditorRequired]
    public required ReadItem Item { get; set; }

    /// <summary>The id of its row.</summary>
    [Parameter]
    [EditorRequired]
    public required string Id { get; set; }

    /// <summary>The variables it can mean.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Variable> Candidates { get; set; }

    /// <summary>The variable that was chosen and not kept yet; null when none was.</summary>
    [Parameter]
    public string? Typed { get; set; }

    private Visit Visit => View.Visit;
}
