namespace CityBraid.Optimization;

/// <summary>
/// The part of a program that holds only some of its limits: their rows, and the columns in these.
/// </summary>
internal sealed class PartialProgram
{
    private readonly LinearProgram whole;
    private readonly Dictionary<int, int> rows;
    private readonly Dictionary<int, int> columns;

    private PartialProgram(
        LinearProgram whole,
        Dictionary<int, int> rows,
        Dictionary<int, int> columns,
        LinearProgram program
    ) => (this.whole, this.rows, this.columns, Program) = (whole, rows, columns, program);

    /// <summary>The part; it costs nothing, since only its feasibility matters.</summary>
    internal LinearProgram Program { get; }

    internal static PartialProgram Of(LinearProgram whole, IReadOnlyList<ConflictMember> members)
    {
        var rowPlaces = Number(members.Where(member => member.IsRow).Select(member => member.Index));
        var columnPlaces = Number(ColumnsIn(whole, rowPlaces, members));
        var builder = new LinearProgramBuilder(columnPlaces.Count);
        var limits = new PartLimits(whole, members);
        foreach (var (column, place) in columnPlaces)
        {
            builder.Limit(place, limits.Lower(isRow: false, column), limits.Upper(isRow: false, column));
        }

        foreach (var column in whole.IntegerColumns.Where(columnPlaces.ContainsKey))
        {
            builder.RequireWhole(columnPlaces[column]);
        }

        var entries = EntriesByRow(whole, rowPlaces, columnPlaces);
        foreach (var (row, place) in rowPlaces)
        {
            entries[place].ForEach(entry => builder.Add(entry.Column, entry.Value));
            builder.KeepRow(limits.Lower(isRow: true, row), limits.Upper(isRow: true, row));
        }

        return new(whole, rowPlaces, columnPlaces, builder.Build());
    }

    /// <summary>The change that leaves a limit out.</summary>
    internal Change Without(ConflictMember member) =>
        With(member) with
        {
            Value = member.Side == ConflictSide.Lower ? double.NegativeInfinity : double.PositiveInfinity,
        };

    /// <summary>The change that puts a limit back.</summary>
    internal Change With(ConflictMember member)
    {
        var limits = member.IsRow ? whole.Rows : whole.Columns;
        return (member.IsRow, member.Side) switch
        {
            (true, ConflictSide.Lower) => new(
                RevisedPart.RowLower,
                rows[member.Index],
                limits.Lower[member.Index]
            ),
            (true, _) => new(RevisedPart.RowUpper, rows[member.Index], limits.Upper[member.Index]),
            (_, ConflictSide.Lower) => new(
                RevisedPart.ColumnLower,
                columns[member.Index],
                limits.Lower[member.Index]
            ),
            _ => new(RevisedPart.ColumnUpper, columns[member.Index], limits.Upper[member.Index]),
        };
    }

    private static Dictionary<int, int> Number(IEnumerable<int> indices) =>
        indices.Distinct().Order().Select((index, place) => (index, place)).ToDictionary();

    private static IEnumerable<int> ColumnsIn(
        LinearProgram whole,
        Dictionary<int, int> rows,
        IReadOnlyList<ConflictMember> members
    )
    {
        foreach (var member in members.Where(member => !member.IsRow))
        {
            yield return member.Index;
        }

        for (var column = 0; column < whole.Columns.Count; column++)
        {
            foreach (var row in whole.Matrix.RowsOf(column).ToArray())
            {
                if (rows.ContainsKey(row))
                {
                    yield return column;
                    break;
                }
            }
        }
    }

    private static List<(int Column, double Value)>[] EntriesByRow(
        LinearProgram whole,
        Dictionary<int, int> rows,
        Dictionary<int, int> columns
    )
    {
        var entries = new List<(int Column, double Value)>[rows.Count];
        for (var row = 0; row < entries.Length; row++)
        {
            entries[row] = [];
        }

        foreach (var (column, place) in columns)
        {
            var columnRows = whole.Matrix.RowsOf(column);
            var values = whole.Matrix.ValuesOf(column);
            for (var entry = 0; entry < columnRows.Length; entry++)
            {
                if (rows.TryGetValue(columnRows[entry], out var row))
                {
                    entries[row].Add((place, values[entry]));
                }
            }
        }

        return entries;
    }
}
