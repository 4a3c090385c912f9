namespace CityBraid.Reporting;

/// <summary>Sources as they are read: cells of one sheet behind each other, its file told once.</summary>
public static class SourceList
{
    private const string Joint = " › ";
    private const string Separator = "; ";
    private const string CellSeparator = ", ";
    private const string More = "…";

    /// <summary>Each sheet once with its cells: <c>form.xlsx › fuel › E7, F7</c>; other sources as they
    ///   are.</summary>
    /// <param name="sources">The sources, each once.</param>
    /// <param name="cellsMax">The most cells of a sheet that are named.</param>
    public static IEnumerable<string> Of(IEnumerable<string> sources, int cellsMax = int.MaxValue) =>
        sources
            .Select(source => (Sheet: SheetOf(source), Source: source))
            .GroupBy(one => one.Sheet.Length > 0 ? one.Sheet : one.Source, StringComparer.Ordinal)
            .Select(group => Told(group.First().Sheet, [.. group.Select(one => one.Source)], cellsMax));

    /// <summary>The same of a text that names several.</summary>
    public static string Of(string sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return string.Join(Separator, Of(sources.Split(Separator).Distinct(StringComparer.Ordinal)));
    }

    private static string Told(string sheet, IReadOnlyList<string> sources, int cellsMax)
    {
        if (sheet.Length == 0)
        {
            return sources[0];
        }

        var cells = sources.Take(cellsMax).Select(source => source[(sheet.Length + Joint.Length)..]);
        return sheet
            + Joint
            + string.Join(CellSeparator, sources.Count > cellsMax ? cells.Append(More) : cells);
    }

    /// <summary>What stands before a source's cell: file and sheet; empty where it names no cell.</summary>
    private static string SheetOf(string source)
    {
        var end = source.LastIndexOf(Joint, StringComparison.Ordinal);
        return end < 0 ? string.Empty : source[..end];
    }
}
