using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>The row of a file that a question was read from.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sheet">The sheet's name; null for a file of one table.</param>
/// <param name="Number">The row's number, from 1.</param>
/// <param name="Columns">The number of each column by its title.</param>
public sealed record PackFileRow(
    string File,
    string? Sheet,
    int Number,
    IReadOnlyDictionary<string, int> Columns
)
{
    /// <summary>Where a column stands in it; the row's first cell for a column that is not there.</summary>
    public Location Of(string column) =>
        new(
            File,
            Sheet,
            CellAddress.Write(Number, Columns.TryGetValue(column, out var at) ? at : FirstOf(column))
        );

    /// <summary>A text may stand in several languages: the first of them.</summary>
    private int FirstOf(string column) =>
        Columns
            .Where(other => other.Key.StartsWith(column + "_", StringComparison.Ordinal))
            .Select(other => other.Value)
            .DefaultIfEmpty(1)
            .Min();
}
