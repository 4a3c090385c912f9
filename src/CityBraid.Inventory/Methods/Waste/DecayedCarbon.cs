namespace CityBraid.Inventory;

/// <summary>What the degradable carbon of one kind of waste does year by year, in kilograms.</summary>
/// <param name="Remaining">The share that is left after a year.</param>
/// <param name="LaidDown">What is laid down in each year (DDOCmd).</param>
/// <param name="Stored">What lies in store at the end of each year (DDOCma).</param>
/// <param name="Decayed">What decayed in each year (DDOCm decomp).</param>
internal sealed record DecayedCarbon(
    decimal Remaining,
    IReadOnlyList<decimal> LaidDown,
    IReadOnlyList<decimal> Stored,
    IReadOnlyList<decimal> Decayed
);
