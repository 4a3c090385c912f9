namespace CityBraid.Credits;

/// <summary>A run of tonnes that goes from one holding to another; the log keeps it as two entries that
///   sum to zero.</summary>
/// <param name="Vintage">The year the tonnes were earned in.</param>
/// <param name="First">The number of the first tonne.</param>
/// <param name="Last">The number of the last tonne.</param>
/// <param name="From">Whence; null when they are issued.</param>
/// <param name="To">Whither.</param>
public sealed record Movement(int Vintage, long First, long Last, Holding? From, Holding To)
{
    /// <summary>How many tonnes move.</summary>
    public long Tonnes => Last - First + 1;
}
