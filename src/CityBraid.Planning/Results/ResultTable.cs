namespace CityBraid.Planning;

/// <summary>
/// A table of results under its usual name: members of its sets and a value in each row, zeros left out.
/// </summary>
/// <remarks>Negative values are kept: costs and emissions can be below zero.</remarks>
internal sealed class ResultTable
{
    private readonly List<int> indices = [];
    private readonly List<double> values = [];

    internal ResultTable(string name, params IReadOnlyList<SetKind> sets) => (Name, Sets) = (name, sets);

    /// <summary>The table's name, such as <c>TotalCapacityAnnual</c>.</summary>
    public string Name { get; }

    /// <summary>The sets whose members stand in each row, in order.</summary>
    public IReadOnlyList<SetKind> Sets { get; }

    /// <summary>How many rows there are.</summary>
    public int RowCount => values.Count;

    /// <summary>The value of a row.</summary>
    public double ValueOf(int row) => values[row];

    /// <summary>The number of the member that stands in a row's place.</summary>
    public int MemberOf(int row, int place) => indices[(row * Sets.Count) + place];

    internal void Add(double value, params ReadOnlySpan<int> members)
    {
        if (value == 0)
        {
            return;
        }

        indices.AddRange(members);
        values.Add(value);
    }
}
