using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// A fact with how many of its days count: all, or those that a budget year shares with a year.
/// </summary>
/// <param name="Fact">The fact as it is on record.</param>
/// <param name="Days">The days that count.</param>
internal sealed record FactShare(Fact Fact, int Days)
{
    /// <summary>The fact with all its days.</summary>
    public static FactShare Whole(Fact fact) => new(fact, fact.Key.Period.Days);

    /// <summary>The fact with the days that it shares with a period.</summary>
    public static FactShare Within(Fact fact, Period period) => new(fact, fact.Key.Period.SharedDays(period));

    /// <summary>Whether every day of the fact counts.</summary>
    public bool IsWhole => Days == Fact.Key.Period.Days;

    /// <summary>The amount of the days that count.</summary>
    public Quantity Quantity => Proration.Of(Fact.Quantity, Days, Fact.Key.Period.Days);

    /// <summary>How well it is known: a share of a fact is an estimate.</summary>
    public Quality Quality => IsWhole ? Fact.Quality : Fact.Quality.Lowered();
}
