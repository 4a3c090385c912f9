namespace CityBraid.Web;

/// <summary>Who did something, in the scripts of the name.</summary>
public sealed partial class ActorName
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The name that the trail keeps.</summary>
    [Parameter]
    [EditorRequired]
    public required string Name { get; set; }
}
