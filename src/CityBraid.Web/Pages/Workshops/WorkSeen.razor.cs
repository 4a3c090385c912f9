namespace CityBraid.Web;

/// <summary>Which revision of a record a form starts from.</summary>
public sealed partial class WorkSeen
{
    /// <summary>The record.</summary>
    [Parameter]
    [EditorRequired]
    public required WorkRecord Record { get; set; }

    private string Name => Record.Start.TrimEnd('/');
}
