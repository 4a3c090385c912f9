namespace CityBraid.Kernel;

/// <summary>
/// A thing that facts are stated about: residential electricity, diesel on roads, population.
/// </summary>
/// <param name="Code">Its name in data: <c>electricity.residential</c>.</param>
/// <param name="Names">Its name per language.</param>
/// <param name="Unit">The unit it is usually stated in.</param>
/// <param name="Dimensions">The kinds of unit it may be stated in: energy, or mass and volume for a
///   fuel.</param>
/// <param name="Aliases">Other texts under which forms list it.</param>
public sealed record Variable(
    string Code,
    LocalText Names,
    Unit Unit,
    IReadOnlyList<Dimension> Dimensions,
    IReadOnlyList<string> Aliases
)
{
    /// <summary>The kind of unit in which an amount counts what is there, so that months do not add up; null
    ///   where every amount is of its period.</summary>
    public Dimension? Stock { get; init; }

    /// <summary>Whether an amount in a unit counts what is there: it is stated for a calendar year
    ///   alone.</summary>
    public bool IsStock(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Dimension == Stock;
    }

    /// <summary>The variable that holds how many people live in a place.</summary>
    public const string Population = "population";
}
