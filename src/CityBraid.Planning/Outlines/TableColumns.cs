using System.Globalization;

namespace CityBraid.Planning;

/// <summary>A table of a result in memory, asked by the names of its columns.</summary>
internal sealed class TableColumns
{
    private readonly List<string[]> rows;
    private readonly Dictionary<string, int> places;

    private TableColumns(List<string[]> rows)
    {
        places = (rows.Count == 0 ? [] : rows[0].Index().ToList()).ToDictionary(
            column => column.Item,
            column => column.Index,
            StringComparer.Ordinal
        );
        this.rows = [.. rows.Skip(1)];
    }

    internal static TableColumns None { get; } = new([]);

    internal static TableColumns Of(PackedTable table) => new([.. PackedRows.Read(table.Content)]);

    /// <summary>The members of a column, in order of first use.</summary>
    internal IReadOnlyList<string> Members(string column) =>
        [.. rows.Select(row => row[places[column]]).Distinct(StringComparer.Ordinal)];

    /// <summary>The rows that hold a member in a column.</summary>
    internal TableColumns Where(string column, string? member) =>
        Where(column, text => string.Equals(text, member, StringComparison.Ordinal));

    /// <summary>The rows whose member of a column fits.</summary>
    internal TableColumns Where(string column, Func<string, bool> fits) =>
        places.TryGetValue(column, out var place) ? new(this, row => fits(row[place])) : None;

    /// <summary>The sums of the values by two names.</summary>
    internal IEnumerable<(string Name, string Year, double Value)> Values(params string[] names) =>
        rows.Select(row =>
            (
                string.Join(' ', names.Select(name => row[places[name]]).Where(text => text.Length > 0)),
                row[places["YEAR"]],
                double.Parse(row[^1], CultureInfo.InvariantCulture)
            )
        );

    private TableColumns(TableColumns whole, Func<string[], bool> fits) =>
        (rows, places) = ([.. whole.rows.Where(fits)], whole.places);
}
