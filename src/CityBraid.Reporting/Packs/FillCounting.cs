using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Counts the answers that a form asks for, and those that are missing.</summary>
/// <param name="content">What goes into the form.</param>
/// <param name="language">The language in which gaps are told.</param>
internal sealed class FillCounting(PackContent content, string language)
{
    private readonly List<PackGap> gaps = [.. content.Held];
    private int asked = content.Held.Count;

    /// <summary>The fill rate of some parts together.</summary>
    public FillRate Of(IEnumerable<PackPart> parts)
    {
        foreach (var part in parts)
        {
            var lines = part.Lines.Select(line => (line, content.ValueOf(line)));
            Take(part.Names.In(language), [], lines);
            var columns = content.ColumnsOf(part);
            foreach (var row in content.RowsOf(part).Where(row => !row.IsSum))
            {
                var keys = columns
                    .Where(column => column.Role is PackFieldRole.Key or PackFieldRole.Label)
                    .Select(key => CellText.Of(PackContent.Plain(PackContent.ValueOf(row, key))));
                var cells = columns.Select(column => (column, PackContent.ValueOf(row, column)));
                Take(part.Names.In(language), keys, cells);
            }
        }

        return new FillRate(asked, gaps);
    }

    /// <summary>Cells of one name are one answer, given when any of them is.</summary>
    private void Take(
        string part,
        IEnumerable<string> keys,
        IEnumerable<(PackField Field, object? Value)> cells
    )
    {
        var answers = cells
            .Where(cell => cell.Field.Asked is not null)
            .GroupBy(cell => cell.Field.Asked, StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            asked++;
            if (answer.Any(cell => IsGiven(cell.Value)))
            {
                continue;
            }

            var gap = answer.Select(cell => cell.Value).OfType<PackGap>().FirstOrDefault();
            string[] where = [part, .. keys, answer.First().Field.Titles.In(language)];
            gaps.Add((gap ?? content.Missing) with { Where = string.Join(Location.Separator, where) });
        }
    }

    private static bool IsGiven(object? value) =>
        value is not (null or PackGap) && (value is not string text || text.Length > 0);
}
