using System.Collections.Frozen;

namespace CityBraid.Kernel;

/// <summary>
/// One row of a reference table in <c>data/</c>, by column name, with where its values come from.
/// </summary>
public sealed class ReferenceRow
{
    private readonly FrozenDictionary<string, string> values;
    private readonly string description;

    /// <summary>Takes a row.</summary>
    /// <param name="table">The table's name, for messages.</param>
    /// <param name="number">The line it stands on, from 1.</param>
    /// <param name="values">Its texts by column name; must hold <c>source</c> and <c>locator</c>.</param>
    /// <exception cref="FormatException">The row does not say where it comes from.</exception>
    public ReferenceRow(string table, int number, IEnumerable<KeyValuePair<string, string>> values)
    {
        this.values = values.ToFrozenDictionary(StringComparer.Ordinal);
        description = $"line {number} of {table}";
        if (string.IsNullOrWhiteSpace(this["source"]) || string.IsNullOrWhiteSpace(this["locator"]))
        {
            throw new FormatException($"A value without a source is not a value: {description}.");
        }

        Citation = new Citation(this["source"], this["locator"]);
    }

    /// <summary>Where the row's values come from.</summary>
    public Citation Citation { get; }

    /// <summary>The texts by column name.</summary>
    public IReadOnlyDictionary<string, string> Cells => values;

    /// <summary>The text in a column; empty when the cell is.</summary>
    /// <exception cref="FormatException">There is no such column.</exception>
    public string this[string column] =>
        values.TryGetValue(column, out var text)
            ? text
            : throw new FormatException($"No column '{column}' in {description}.");

    /// <summary>
    /// The texts of a cell that holds several, separated by <c>|</c>; empty when the cell or column is.
    /// </summary>
    public IReadOnlyList<string> List(string column) =>
        values.TryGetValue(column, out var text)
            ? text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];

    /// <summary>The exact number in a column.</summary>
    /// <exception cref="FormatException">The cell is empty or no number.</exception>
    public decimal Number(string column) =>
        FindNumber(column) ?? throw new FormatException($"No number in column '{column}' of {description}.");

    /// <summary>The exact number in a column; null when the cell is empty.</summary>
    public decimal? FindNumber(string column) =>
        this[column] is { Length: > 0 } text ? Rational.Parse(text).ToDecimal() : null;

    /// <summary>The texts in the columns <c>name_en</c>, <c>name_th</c>, <c>name_zh</c> …</summary>
    public LocalText Names(string prefix) =>
        new(
            values
                .Where(value =>
                    value.Key.StartsWith(prefix + "_", StringComparison.Ordinal) && value.Value.Length > 0
                )
                .Select(value => KeyValuePair.Create(value.Key[(prefix.Length + 1)..], value.Value))
        );

    /// <summary>Table and line.</summary>
    public override string ToString() => description;
}
