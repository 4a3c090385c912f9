namespace CityBraid.Web;

/// <summary>The values of a map or of one row, side by side.</summary>
public sealed partial class MethodParts
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The form they stand in.</summary>
    [Parameter]
    [EditorRequired]
    public required FormFrame Frame { get; set; }

    /// <summary>The values.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<MethodParameter> Parts { get; set; }

    /// <summary>The field of a value.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<string, string> FieldOf { get; set; }
}
