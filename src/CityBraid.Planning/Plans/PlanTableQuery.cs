using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Which rows of which table of a result are wanted.</summary>
/// <param name="Place">The place whose workspace the result belongs to.</param>
/// <param name="Run">The run.</param>
/// <param name="Table">The table's name.</param>
public sealed record PlanTableQuery(PlaceCode Place, string Run, string Table)
{
    /// <summary>What columns must hold, by the column's name; columns there are none of hold
    ///   nothing.</summary>
    public IReadOnlyDictionary<string, string> Where { get; init; } = new Dictionary<string, string>();

    /// <summary>How many of the rows that fit are passed over.</summary>
    public long Skip { get; init; }

    /// <summary>How many are wanted at most.</summary>
    public int Take { get; init; } = int.MaxValue;
}
