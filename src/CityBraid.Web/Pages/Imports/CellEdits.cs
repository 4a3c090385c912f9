using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Reads the cells that a form sends: all that are open, or the one that is to be kept.</summary>
internal static class CellEdits
{
    /// <summary>The button that keeps one cell; without it all that were changed are kept.</summary>
    public const string OneField = "one";

    /// <summary>The cell of a button: its address and its sheet.</summary>
    public static string NameOf(Location where) => NameOf(where.Sheet, where.Cells!);

    /// <summary>Every cell that a form tells of, in its order.</summary>
    public static IReadOnlyList<CellEdit> Read(IFormCollection fields)
    {
        var count = fields["cell"].Count;
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(at => new CellEdit(
                    Text(fields, "sheet", at) is { Length: > 0 } sheet ? sheet : null,
                    Text(fields, "cell", at),
                    Text(fields, "text", at),
                    Text(fields, "seen", at)
                )),
        ];
    }

    /// <summary>The cells that are to be kept.</summary>
    public static IReadOnlyList<CellEdit> Kept(IFormCollection fields)
    {
        var all = Read(fields);
        var one = fields[OneField].ToString();
        return one.Length > 0 ? [.. all.Where(edit => NameOf(edit.Sheet, edit.Cell) == one)]
            : all.Count == 1 ? all
            : [.. all.Where(edit => edit.Text.Trim() != edit.Seen?.Trim())];
    }

    private static string NameOf(string? sheet, string cell) => $"{cell} {sheet}".TrimEnd();

    private static string Text(IFormCollection fields, string name, int at) =>
        at < fields[name].Count ? fields[name][at] ?? string.Empty : string.Empty;
}
