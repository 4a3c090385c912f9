namespace CityBraid.Web;

/// <summary>Who did something, where the reader is told, and when.</summary>
public sealed partial class DoneBy
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The name that the trail keeps; empty where the reader is not told.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }

    /// <summary>When.</summary>
    [Parameter]
    [EditorRequired]
    public required DateTimeOffset At { get; set; }
}
