using CityBraid.Kernel;

namespace CityBraid.Tables;

/// <summary>Reads the reference tables of <c>data/</c> from CSV files with a header line.</summary>
/// <remarks>They are our own files: a malformed one is a bug and throws, unlike a user's file.</remarks>
public sealed class ReferenceFiles : IReferenceTables
{
    private readonly Func<string, Stream> open;

    /// <summary>Says where the files are.</summary>
    /// <param name="open">Opens a file by its path below <c>data/</c>, such as
    ///   <c>units/units.csv</c>.</param>
    public ReferenceFiles(Func<string, Stream> open) => this.open = open;

    /// <inheritdoc/>
    /// <exception cref="FormatException">The file is unreadable, or a row says not where it comes
    ///   from.</exception>
    public IReadOnlyList<ReferenceRow> Load(string table)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(table);
        var name = table + ".csv";
        using var content = open(name);
        var opened = TableFile.Open(content, name);
        using var file = opened.Value ?? throw new FormatException($"{name} cannot be read.");
        using var rows = file.Sheets[0].ReadRows().GetEnumerator();
        return rows.MoveNext()
            ? Rows(table, rows.Current, rows)
            : throw new FormatException($"{name} is empty.");
    }

    private static List<ReferenceRow> Rows(string table, TableRow header, IEnumerator<TableRow> rows)
    {
        var columns = header.Cells.Select(cell => (cell.Column, Name: cell.Text)).ToArray();
        var result = new List<ReferenceRow>();
        while (rows.MoveNext())
        {
            var row = rows.Current;
            result.Add(
                new ReferenceRow(
                    table,
                    row.Number,
                    columns.Select(column =>
                        KeyValuePair.Create(column.Name, row.At(column.Column).Text.Trim())
                    )
                )
            );
        }

        return result;
    }
}
