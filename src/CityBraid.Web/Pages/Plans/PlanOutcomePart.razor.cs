using System.Globalization;

namespace CityBraid.Web;

/// <summary>How a solve ended: the status, the conflict or the cost with its proof.</summary>
public sealed partial class PlanOutcomePart
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The outcome.</summary>
    [Parameter]
    [EditorRequired]
    public required PlanOutcome Outcome { get; set; }

    private static string Exact(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
