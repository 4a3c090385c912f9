namespace CityBraid.Inventory;

/// <summary>A fact as it stood when an inventory was frozen.</summary>
/// <param name="Period">Its period: <c>2019-01</c>.</param>
/// <param name="Amount">Its amount.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Where">Where it stands: <c>file › sheet › E8</c>.</param>
/// <param name="Revision">Which revision of the fact, from 1.</param>
/// <param name="Days">Its days, and those of them that lie in the year.</param>
public sealed record FrozenFact(
    string Period,
    decimal Amount,
    string Unit,
    string Where,
    int Revision,
    FrozenDays Days
);
