namespace CityBraid.Web;

/// <summary>The points of a sweep, one a row.</summary>
public sealed partial class PlanSweepTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The result.</summary>
    [Parameter]
    [EditorRequired]
    public required PlanResult Result { get; set; }

    private static string Known(double? number) =>
        number is { } value ? ModelNumber.Show(value) : Figures.None;
}
