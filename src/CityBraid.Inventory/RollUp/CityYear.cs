namespace CityBraid.Inventory;

/// <summary>What one city emits in a year, by class of references.</summary>
/// <param name="Place">The city.</param>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Masses">A row for each class.</param>
internal sealed record CityYear(RollUpPlace Place, int Year, MassTable Masses)
{
    /// <summary>The references that it has something of, a bit each.</summary>
    public ulong References { get; set; }

    /// <summary>Whether the inventory is complete; null where nobody tells.</summary>
    public bool? IsComplete { get; set; }
}
