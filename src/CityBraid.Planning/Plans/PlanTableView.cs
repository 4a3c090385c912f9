namespace CityBraid.Planning;

/// <summary>Rows of a table of a result, as they were asked for.</summary>
/// <param name="Head">The table.</param>
/// <param name="Columns">The columns' names: sets, and <c>VALUE</c> at the end.</param>
/// <param name="Members">What each column but the last holds, in order of first use.</param>
/// <param name="Rows">The rows, each as long as the columns; numbers in invariant form.</param>
/// <param name="Matches">How many rows fit in all.</param>
public sealed record PlanTableView(
    PlanTableHead Head,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Members,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    long Matches
);
