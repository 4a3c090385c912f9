namespace CityBraid.Planning;

/// <summary>A table of a result: its name, and how many rows it has.</summary>
/// <param name="Name">The name under which otoole knows it, or <c>prices</c>.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record PlanTableHead(string Name, int Rows)
{
    /// <summary>The table of prices of a best solution.</summary>
    public const string Prices = "prices";
}
