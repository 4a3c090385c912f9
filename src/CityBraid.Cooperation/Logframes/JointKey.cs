using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>A joint result in a period.</summary>
internal sealed record JointKey(string Indicator, string Joint, Period Period)
{
    public static JointKey Of(IndicatorUpdate update) =>
        new(update.Indicator, update.Joint ?? string.Empty, update.Period);
}
