using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Which group is to contribute to which meeting, and for how long.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Meeting">The code of the meeting.</param>
/// <param name="Group">The code of the country group.</param>
/// <param name="Days">For how many days.</param>
public sealed record LinkRequest(PlaceCode Workspace, string Meeting, string Group, int Days)
{
    /// <summary>The longest that a link is good for.</summary>
    public const int DaysMax = 90;
}
