namespace CityBraid.Reporting;

/// <summary>What is written into a form: single values by name, and tables of rows by name.</summary>
/// <param name="Values">Texts (string) and numbers (decimal, long or int) by field; null for what is not
///   known.</param>
/// <param name="Tables">The rows by the name of their table.</param>
public sealed record FormContent(
    IReadOnlyDictionary<string, object?> Values,
    IReadOnlyDictionary<string, IReadOnlyList<FormRow>> Tables
)
{
    /// <summary>The value of a line.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a bug.</exception>
    public object? ValueOf(FormField line) => Found(Values, line);

    /// <summary>The value of a column in a row.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a bug.</exception>
    public static object? ValueOf(FormRow row, FormField column) => Found(row.Values, column);

    /// <summary>The rows of a sheet; none for a sheet without a table.</summary>
    public IReadOnlyList<FormRow> RowsOf(FormSheet sheet) => sheet.Table is { } table ? Tables[table] : [];

    private static object? Found(IReadOnlyDictionary<string, object?> values, FormField field) =>
        values.TryGetValue(field.Name, out var value)
            ? value
            : throw new KeyNotFoundException($"Nothing was brought for the field '{field.Name}'.");
}
