using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A workspace with its indicators, as the pages about them show it.</summary>
/// <param name="Whole">The workspace and its records.</param>
/// <param name="Board">The indicators, reports and values.</param>
/// <param name="Goals">The Sustainable Development Goals.</param>
public sealed record IndicatorView(CooperationView Whole, IndicatorBoard Board, SdgTree Goals)
{
    /// <summary>The workspace's code.</summary>
    public PlaceCode Code => Whole.Code;
}
