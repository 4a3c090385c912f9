namespace CityBraid.Reporting;

/// <summary>What is written into a pack: single values by name, and tables of rows by name.</summary>
/// <param name="Values">Texts (string), numbers (decimal, long or int), figures and gaps by field; null for
///   what is not known.</param>
/// <param name="Tables">The rows by the name of their table.</param>
public sealed record PackContent(
    IReadOnlyDictionary<string, object?> Values,
    IReadOnlyDictionary<string, IReadOnlyList<PackRow>> Tables
)
{
    private const char AnyName = '*';

    /// <summary>What a report is of: place, period, level, GWP set.</summary>
    public string Basis { get; init; } = string.Empty;

    /// <summary>The same in words of the reader; null to say it as figures name it.</summary>
    public string? About { get; init; }

    /// <summary>What its file is to be called, without ending; null for the usual name.</summary>
    public string? FileName { get; init; }

    /// <summary>What is said of an answer that is missing without a reason of its own.</summary>
    public PackGap Missing { get; init; } = new(string.Empty, string.Empty, string.Empty);

    /// <summary>Answers that are asked for and missing in rows that are not there at all.</summary>
    public IReadOnlyList<PackGap> Held { get; init; } = [];

    /// <summary>The columns of tables that depend on what is on record, by the table's name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PackField>> Columns { get; init; } =
        new Dictionary<string, IReadOnlyList<PackField>>(StringComparer.Ordinal);

    /// <summary>The paragraphs by name; a name that is missing says nothing.</summary>
    public IReadOnlyDictionary<string, ReportText> Texts { get; init; } =
        new Dictionary<string, ReportText>(StringComparer.Ordinal);

    /// <summary>The charts by name; a name that is missing draws nothing.</summary>
    public IReadOnlyDictionary<string, Chart> Charts { get; init; } =
        new Dictionary<string, Chart>(StringComparer.Ordinal);

    /// <summary>The value of a line.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a bug.</exception>
    public object? ValueOf(PackField line) => Found(Values, line);

    /// <summary>The value of a column in a row.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a bug.</exception>
    public static object? ValueOf(PackRow row, PackField column) => Found(row.Values, column);

    /// <summary>The paragraphs of a name, or all that begin with it where it ends with a star.</summary>
    public IEnumerable<ReportText> TextsOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith(AnyName)
                ? Texts.Values.Where(text => text.Name.StartsWith(name[..^1], StringComparison.Ordinal))
            : Texts.TryGetValue(name, out var text) ? [text]
            : [];
    }

    /// <summary>The columns of a part's table.</summary>
    public IReadOnlyList<PackField> ColumnsOf(PackPart part) =>
        part.Table is { } table && Columns.TryGetValue(table, out var columns) ? columns : part.Columns;

    /// <summary>The rows of a part; none for one without a table.</summary>
    public IReadOnlyList<PackRow> RowsOf(PackPart part) => part.Table is { } table ? Tables[table] : [];

    /// <summary>The text or number that a value shows: of a figure its number, of a gap its mark.</summary>
    public static object? Plain(object? value) =>
        value switch
        {
            Figure figure => figure.Value,
            PackGap gap => gap.Mark,
            _ => value,
        };

    private static object? Found(IReadOnlyDictionary<string, object?> values, PackField field) =>
        values.TryGetValue(field.Name, out var value)
            ? value
            : throw new KeyNotFoundException($"Nothing was brought for the field '{field.Name}'.");
}
