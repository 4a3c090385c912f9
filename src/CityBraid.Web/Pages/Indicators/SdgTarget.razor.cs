using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A target of the Sustainable Development Goals, with its indicators when it is chosen.</summary>
public sealed partial class SdgTarget
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>The target.</summary>
    [Parameter]
    [EditorRequired]
    public required SdgEntry Target { get; set; }

    /// <summary>The number that is asked for.</summary>
    [Parameter]
    [EditorRequired]
    public required string? Chosen { get; set; }

    /// <summary>Whether the reader may add indicators.</summary>
    [Parameter]
    public bool MayWrite { get; set; }

    private string? Current(string code) => code == Chosen ? "true" : null;
}
