namespace CityBraid.Reporting;

/// <summary>Fills a pack in a language.</summary>
public static class PackFilling
{
    /// <summary>The report. Rows are made as they are read: a long table is never held twice.</summary>
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
            About = content.About,
            FileName = content.FileName,
            Signers = pack.Signers,
            HasNumberedTexts = pack.HasNumberedTexts,
            Parts = [.. parts.Select(part => PartOf(part, content, spoken))],
            Fill = new FillCounting(content, spoken).Of(parts),
        };
    }

    /// <summary>A part of the report.</summary>
    internal static ReportPart PartOf(PackPart part, PackContent content, string language) =>
        new()
        {
            Name = part.Name,
            Title = part.Names.In(language),
            Heading = part.Headings?.In(language),
            IsLandscape = part.IsLandscape,
            Texts = [.. part.Sentences.SelectMany(content.TextsOf)],
            Lines =
            [
                .. part.Lines.Select(line => new ReportLine(
                    line.Name,
                    line.Titles.In(language),
                    CellOf(line, content.ValueOf(line)),
                    line.Headings?.In(language)
                )),
            ],
            Columns = part.Table is null
                ? []
                :
                [
                    .. content
                        .ColumnsOf(part)
                        .Select(column => new ReportColumn(
                            column.Name,
                            column.Titles.In(language),
                            column.Kind,
                            column.Width,
                            column.Headings?.In(language),
                            column.Role == PackFieldRole.Key
                        )),
                ],
            Rows = content.RowsOf(part).Select(row => RowOf(content.ColumnsOf(part), row)),
            Chart = part.Chart is { } chart ? content.Charts.GetValueOrDefault(chart) : null,
        };

    /// <summary>A row of a part's table.</summary>
    internal static ReportRow RowOf(IReadOnlyList<PackField> columns, PackRow row) =>
        new([.. columns.Select(column => CellOf(column, PackContent.ValueOf(row, column)))], row.IsSum);

    private static ReportCell CellOf(PackField field, object? value) =>
        value switch
        {
            Figure figure => new ReportCell(figure.Value, field.Kind, figure),
            PackGap gap => new ReportCell(gap.Mark, field.Kind, Gap: gap),
            _ => new ReportCell(value, field.Kind),
        };
}
