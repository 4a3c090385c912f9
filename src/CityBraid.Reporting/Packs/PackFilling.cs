using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Fills a pack in a language.</summary>
public static class PackFilling
{
    /// <summary>The report. Rows are made as they are read, so that a long table is never held twice.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="content">What goes into it.</param>
    /// <param name="language">The reader's language; a pack with a language of its own keeps that.</param>
    public static Report Fill(ReportPack pack, PackContent content, string language)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(content);
        var spoken = pack.Language ?? language;
        var parts = pack.Parts.Where(part => !part.IsOptional || content.RowsOf(part).Count > 0).ToArray();
        return new Report
        {
            Pack = pack.Name,
            Version = pack.Version,
            Title = pack.Names.In(spoken),
            Language = spoken,
            Basis = content.Basis,
            Parts = [.. parts.Select(part => PartOf(part, content, spoken))],
            Fill = FillOf(parts, content, spoken),
        };
    }

    /// <summary>A part of the report.</summary>
    internal static ReportPart PartOf(PackPart part, PackContent content, string language) =>
        new()
        {
            Name = part.Name,
            Title = part.Names.In(language),
            IsLandscape = part.IsLandscape,
            Texts =
            [
                .. part.Sentences.Select(name => content.Texts.GetValueOrDefault(name)).OfType<ReportText>(),
            ],
            Lines =
            [
                .. part.Lines.Select(line => new ReportLine(
                    line.Name,
                    line.Titles.In(language),
                    CellOf(line, content.ValueOf(line))
                )),
            ],
            Columns = part.Table is null
                ? []
                :
                [
                    .. part.Columns.Select(column => new ReportColumn(
                        column.Name,
                        column.Titles.In(language),
                        column.Kind,
                        column.Width
                    )),
                ],
            Rows = content.RowsOf(part).Select(row => RowOf(part, row)),
            Chart = part.Chart is { } chart ? content.Charts.GetValueOrDefault(chart) : null,
        };

    /// <summary>A row of a part's table.</summary>
    internal static ReportRow RowOf(PackPart part, PackRow row) =>
        new([.. part.Columns.Select(column => CellOf(column, PackContent.ValueOf(row, column)))], row.IsSum);

    private static ReportCell CellOf(PackField field, object? value) =>
        value switch
        {
            Figure figure => new ReportCell(figure.Value, field.Kind, figure),
            PackGap gap => new ReportCell(gap.Mark, field.Kind, Gap: gap),
            _ => new ReportCell(value, field.Kind),
        };

    private static FillRate FillOf(IEnumerable<PackPart> parts, PackContent content, string language)
    {
        var (asked, gaps) = (0, new List<PackGap>());
        foreach (var part in parts)
        {
            var lines = part.Lines.Select(line => (Field: line, Value: content.ValueOf(line)));
            Take(part, null, lines);
            foreach (var row in content.RowsOf(part).Where(row => !row.IsSum))
            {
                var cells = part.Columns.Select(column => (column, PackContent.ValueOf(row, column)));
                Take(part, row, cells);
            }
        }

        return new FillRate(asked, gaps);

        void Take(PackPart part, PackRow? row, IEnumerable<(PackField Field, object? Value)> cells)
        {
            foreach (
                var answer in cells
                    .Where(cell => cell.Field.Asked is not null)
                    .GroupBy(cell => cell.Field.Asked, StringComparer.Ordinal)
            )
            {
                asked++;
                if (answer.Any(cell => IsGiven(cell.Value)))
                {
                    continue;
                }

                var gap = answer.Select(cell => cell.Value).OfType<PackGap>().FirstOrDefault();
                var where = WhereOf(part, row, answer.First().Field, language);
                gaps.Add((gap ?? content.Missing) with { Where = where });
            }
        }
    }

    private static bool IsGiven(object? value) =>
        value is not (null or PackGap) && (value is not string text || text.Length > 0);

    private static string WhereOf(PackPart part, PackRow? row, PackField field, string language)
    {
        var keys = row is null
            ? []
            : part.Keys.Select(key => CellText.Of(PackContent.Plain(PackContent.ValueOf(row, key))));
        return string.Join(Location.Separator, [part.Names.In(language), .. keys, field.Titles.In(language)]);
    }
}
