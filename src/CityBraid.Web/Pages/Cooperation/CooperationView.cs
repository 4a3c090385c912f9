using CityBraid.Cooperation;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A workspace with its book, as the pages about cooperation show it.</summary>
/// <param name="Code">The workspace's code.</param>
/// <param name="Names">Its names.</param>
/// <param name="Book">Its records and the directory.</param>
/// <param name="Today">The day on which it is looked at.</param>
public sealed record CooperationView(PlaceCode Code, LocalText Names, CooperationBook Book, DateOnly Today)
{
    /// <summary>The place of a city's or country's workspace; null for a programme.</summary>
    public Place? Place { get; init; }

    /// <summary>The programme; null for a city's or country's workspace.</summary>
    public Workspace? Programme { get; init; }
}
