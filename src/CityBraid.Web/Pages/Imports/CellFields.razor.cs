namespace CityBraid.Web;

/// <summary>The hidden fields that name a cell and what was seen in it.</summary>
public sealed partial class CellFields
{
    /// <summary>The cell.</summary>
    [Parameter]
    [EditorRequired]
    public required Location Where { get; set; }

    /// <summary>The text in the cell as it is shown.</summary>
    [Parameter]
    [EditorRequired]
    public required string Seen { get; set; }

    /// <summary>The step to come back to, when it is another than the cells.</summary>
    [Parameter]
    public string? Back { get; set; }
}
