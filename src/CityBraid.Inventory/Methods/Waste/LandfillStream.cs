namespace CityBraid.Inventory;

/// <summary>One kind of waste in a landfill: what it holds and how fast it decays.</summary>
/// <param name="Name">The kind of waste; empty when there is only one and it has no name.</param>
/// <param name="DegradableCarbon">Degradable organic carbon per wet mass (DOC).</param>
/// <param name="DecayRate">Its decay rate per year (k).</param>
/// <param name="LaidDown">The wet mass in kilograms year by year, from the first deposit of any kind.</param>
internal sealed record LandfillStream(
    string Name,
    Taken DegradableCarbon,
    Taken DecayRate,
    IReadOnlyList<decimal> LaidDown
)
{
    /// <summary>A symbol with the kind of waste it is of: <c>DOC_food</c>.</summary>
    public string Symbol(string symbol) => Name.Length == 0 ? symbol : $"{symbol}_{Name}";
}
