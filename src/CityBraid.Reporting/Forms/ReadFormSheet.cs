using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>One sheet of a form that was read back: what stands in its lines and rows.</summary>
/// <param name="sheet">The sheet's layout.</param>
internal sealed class ReadFormSheet(FormSheet sheet)
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
    public static ReadFormSheet? Find(TableSheet table, FormSheet sheet)
    {
        var read = new ReadFormSheet(sheet);
        foreach (var row in table.ReadRows())
        {
            read.Take(row);
        }

        return read.IsWhole ? read : null;
    }

    private bool IsWhole =>
        sheet.Lines.All(line => lines.ContainsKey(line.Name)) && (sheet.Table is null || columns.Count > 0);

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
    public Cell ValueOf(FormField line) => lines[line.Name];

    /// <summary>The value of a column in a row; null when there is no such row, a blank cell when there is
    ///   no such column.</summary>
    public Cell? Find(string key, FormField column) =>
        !rows.TryGetValue(key, out var row) ? null
        : columns.TryGetValue(column.Name, out var at) ? row.At(at)
        : default(Cell);

    /// <summary>The key of a row that is written.</summary>
    public string KeyOf(FormRow row) =>
        string.Join(KeySeparator, sheet.Keys.Select(column => FormText.Of(FormContent.ValueOf(row, column))));

    private void Take(TableRow row)
    {
        if (columns.Count > 0)
        {
            TakeData(row);
            return;
        }

        var label = row.At(1).Text.Trim();
        if (sheet.Lines.FirstOrDefault(line => line.IsCalled(label)) is { } found)
        {
            lines.TryAdd(found.Name, row.At(2));
        }
        else if (sheet.Keys.Any() && sheet.Keys.All(key => row.Cells.Any(cell => key.IsCalled(cell.Text))))
        {
            TakeTitles(row);
        }
    }

    private void TakeTitles(TableRow row)
    {
        foreach (var column in sheet.Columns)
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
            sheet.Keys.Select(column => FormText.Of(row.At(columns[column.Name])))
        );
        if (!string.IsNullOrWhiteSpace(key) && !rows.TryAdd(key, row))
        {
            Repeated.Add(key);
        }
    }
}
