using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>One sheet of a form that was read back: what stands in its lines and rows.</summary>
/// <param name="part">The part.</param>
internal sealed class ReadPackPart(PackPart part)
{
    private const char KeySeparator = ' ';

    private readonly Dictionary<string, Cell> lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableRow> rows = new(StringComparer.Ordinal);

    /// <summary>The keys of the rows, in order.</summary>
    public IEnumerable<string> Keys => rows.Keys;

    /// <summary>The keys that stand in two rows.</summary>
    public List<string> Repeated { get; } = [];

    /// <summary>Reads a sheet; null when its lines or titles are not there.</summary>
    public static ReadPackPart? Find(TableSheet table, PackPart part)
    {
        var read = new ReadPackPart(part);
        foreach (var row in table.ReadRows())
        {
            read.Take(row);
        }

        return read.IsWhole ? read : null;
    }

    private bool IsWhole =>
        part.Lines.All(line => lines.ContainsKey(line.Name)) && (part.Table is null || columns.Count > 0);

    /// <summary>The text of a line, or of a column in the first row; null when there is none.</summary>
    public string? FindText(string field)
    {
        var cell =
            lines.TryGetValue(field, out var line) ? line
            : columns.TryGetValue(field, out var column) && rows.Count > 0 ? rows.First().Value.At(column)
            : default;
        return cell.IsBlank ? null : cell.Text.Trim();
    }

    /// <summary>The value of a line.</summary>
    public Cell ValueOf(PackField line) => lines[line.Name];

    /// <summary>The value of a column in a row; null when there is no such row, a blank cell when there is
    ///   no such column.</summary>
    public Cell? Find(string key, PackField column) =>
        !rows.TryGetValue(key, out var row) ? null
        : columns.TryGetValue(column.Name, out var at) ? row.At(at)
        : default(Cell);

    /// <summary>The key of a row that is written.</summary>
    public string KeyOf(PackRow row) =>
        string.Join(
            KeySeparator,
            part.Keys.Select(column => CellText.Of(PackContent.Plain(PackContent.ValueOf(row, column))))
        );

    private void Take(TableRow row)
    {
        if (columns.Count > 0)
        {
            TakeData(row);
            return;
        }

        var label = row.At(1).Text.Trim();
        if (part.Lines.FirstOrDefault(line => line.IsCalled(label)) is { } found)
        {
            lines.TryAdd(found.Name, row.At(2));
        }
        else if (part.Keys.Any() && part.Keys.All(key => row.Cells.Any(cell => key.IsCalled(cell.Text))))
        {
            TakeTitles(row);
        }
    }

    private void TakeTitles(TableRow row)
    {
        foreach (var column in part.Columns)
        {
            var title = row.Cells.FirstOrDefault(cell => column.IsCalled(cell.Text.Trim()));
            if (title.Column > 0)
            {
                columns.Add(column.Name, title.Column);
            }
        }
    }

    private void TakeData(TableRow row)
    {
        var key = string.Join(
            KeySeparator,
            part.Keys.Select(column => CellText.Of(row.At(columns[column.Name])))
        );
        if (!string.IsNullOrWhiteSpace(key) && !rows.TryAdd(key, row))
        {
            Repeated.Add(key);
        }
    }
}
