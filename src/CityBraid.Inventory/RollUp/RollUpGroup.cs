using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A group of a roll-up: what cities emit in one year.</summary>
/// <param name="By">What kind of group it is.</param>
/// <param name="Year">The year, Gregorian.</param>
public sealed record RollUpGroup(RollUpBy By, int Year)
{
    /// <summary>The city's code; null when the group holds several.</summary>
    public string? Place { get; init; }

    /// <summary>The province's code; null when it is not known or the group holds several.</summary>
    public string? Province { get; init; }

    /// <summary>The country's code; null when the group holds several.</summary>
    public string? Country { get; init; }

    /// <summary>The reference; null when the group holds several.</summary>
    public GpcReference? Reference { get; init; }

    /// <summary>The scope; null when the group holds several.</summary>
    public int? Scope { get; init; }

    /// <summary>How many cities' inventories of the year have something in it.</summary>
    public required int Cities { get; init; }

    /// <summary>The scopes of which there is something, in their order.</summary>
    public required IReadOnlyList<RollUpScope> Scopes { get; init; }

    /// <summary>The cities' totals at each level, added.</summary>
    /// <remarks>
    /// Only the territorial ones are the total of an area. BASIC and BASIC+ of several cities are sums side
    /// by side: what one city causes another may emit (<see cref="RollUp.Overlaps"/>).
    /// </remarks>
    public required IReadOnlyList<LevelTotal> Levels { get; init; }

    /// <summary>The cities' totals of a level, added; null when nothing of it is known.</summary>
    public Co2e? FindTotal(Level level) => Levels.FirstOrDefault(one => one.Level == level)?.Co2e;
}
