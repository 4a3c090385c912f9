namespace CityBraid.Credits;

/// <summary>A run of tonnes of one project and year that one account holds in one state.</summary>
/// <param name="Project">The project that earned it.</param>
/// <param name="Vintage">The year it was earned in.</param>
/// <param name="First">The number of its first tonne.</param>
/// <param name="Last">The number of its last tonne.</param>
/// <param name="Holding">Who holds it, and what may happen to it.</param>
/// <param name="Order">The order it is reserved for; null when none.</param>
public sealed record SerialBlock(
    ProjectCode Project,
    int Vintage,
    long First,
    long Last,
    Holding Holding,
    long? Order = null
)
{
    /// <summary>How many tonnes it has.</summary>
    public long Tonnes => Last - First + 1;

    /// <summary>Where it is found.</summary>
    public BlockAddress Address => new(Project, Vintage, First);
}
