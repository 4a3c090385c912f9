using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The tables II.1 to II.10 as parts of a pack; columns depend on the years on record.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="language">The reader's language.</param>
internal sealed class NdcParts(PlaceCode workspace, Language language)
{
    private const string Record = "record";
    private const string Synthetic = "synthetic";

    /// <summary>The name of a table's part: <c>ii-4</c>.</summary>
    public static string NameOf(NdcTable table) => table.Number.ToLowerInvariant().Replace('.', '-');

    /// <summary>The columns of a table.</summary>
    public IReadOnlyList<PackField> ColumnsOf(NdcTable table) =>
        [
            Field(Record, PackFieldKind.Text, PackFieldRole.Key, 22, Say("ndc.record"), asked: null),
            .. table.Columns.Select(column =>
                Field(
                    column.Name,
                    column.Year is null ? PackFieldKind.Note : PackFieldKind.Number,
                    PackFieldRole.Figure,
                    column.Year is null ? 24 : 12,
                    column.Year is null ? TitleOf(column.Name) : column.Name,
                    column.Name
                )
            ),
            Field(Synthetic, PackFieldKind.Text, PackFieldRole.Told, 12, Say("synthetic"), asked: null),
        ];

    /// <summary>The lines of a table that are reported.</summary>
    public IReadOnlyList<PackRow> RowsOf(NdcTable table) =>
        [.. table.Reported.Select(row => Row(table, row))];

    /// <summary>What keeps the other lines from being reported.</summary>
    public IEnumerable<PackGap> GapsOf(NdcTable table) =>
        from row in table.Held
        from gap in row.Gaps
        select new PackGap(
            string.Join(
                Location.Separator,
                new[] { table.Number, row.Record?.Key.Code.Value, TitleOf(gap.Field) }.OfType<string>()
            ),
            CooperationLabels.Book.Say($"ndc.gap.{gap.Reason}", language, ("field", TitleOf(gap.Field))),
            Say("missing.secretariat")
        );

    private PackRow Row(NdcTable table, NdcRow row)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [Record] = row.Record?.Key.Code.Value,
            [Synthetic] = row.IsSynthetic ? Say("synthetic") : null,
        };
        var unit = row.Cells.FirstOrDefault(cell => cell?.Unit is not null)?.Unit ?? "1";
        foreach (var (column, cell) in table.Columns.Zip(row.Cells))
        {
            values[column.Name] = cell?.Number is { } number
                ? FigureOf(table, row, column, cell, number, unit)
                : Told(cell);
        }

        return new PackRow(values);
    }

    private Figure FigureOf(
        NdcTable table,
        NdcRow row,
        NdcColumn column,
        NdcCell cell,
        decimal number,
        string unit
    )
    {
        var records = cell.Records.Select(key => $"{key.Kind.ToName()} › {key.Code}");
        var line = row.Record?.Key.Code.Value ?? string.Join(' ', row.Cells[0]?.Choices ?? []);
        return new Figure(
            $"ndc.{table.Number}.{line}.{column.Name}",
            $"{workspace} AR5",
            Proof.Stated(
                number,
                unit,
                $"{table.Number}, {line}, {column.Name}",
                string.Join("; ", records.DefaultIfEmpty(table.Number))
            )
        );
    }

    private PackField Field(
        string name,
        PackFieldKind kind,
        PackFieldRole role,
        double width,
        string title,
        string? asked
    ) => new(name, kind, role, width, new LocalText(language.Tag, title), asked);

    private object? Told(NdcCell? cell) =>
        cell is { Choices: { Count: > 0 } choices }
            ? string.Join(", ", choices.Select(choice => NdcLabels.Choice(choice, language)))
            : NdcFile.Say(cell, language.Tag);

    private string TitleOf(string column) => NdcLabels.Head(column, language);

    private string Say(string key) => ExportLabels.Book.Say(key, language);
}
