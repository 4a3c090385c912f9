using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The fields of a record: a text for each path.</summary>
/// <remarks>
/// A path is a field's name, or parts joined by slashes: <c>name/th</c> is a text in one language,
/// <c>parties/asean</c> a member of a set, <c>partners/unep/funding</c> a cell of a row. Two people who
/// change different paths never stand in each other's way; that is why there is nothing deeper.
/// </remarks>
public sealed class FieldSet : IEnumerable<KeyValuePair<string, string>>
{
    /// <summary>Joins the parts of a path.</summary>
    public const char Separator = '/';

    /// <summary>The text that stands at the path of a set's member.</summary>
    public const string Member = "1";

    private readonly ImmutableSortedDictionary<string, string> texts;

    /// <summary>Takes the texts; empty ones are none.</summary>
    public FieldSet(IEnumerable<KeyValuePair<string, string>> texts) =>
        this.texts = texts
            .Where(text => text.Value.Length > 0)
            .ToImmutableSortedDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);

    /// <summary>No field.</summary>
    public static FieldSet Empty { get; } = new([]);

    /// <summary>How many paths hold a text.</summary>
    public int Count => texts.Count;

    /// <summary>The paths in order.</summary>
    public IEnumerable<string> Paths => texts.Keys;

    /// <summary>The text at a path; null when there is none.</summary>
    public string? this[string path] => texts.GetValueOrDefault(path);

    /// <summary>The number at a path; null when there is none.</summary>
    public decimal? FindNumber(string path) =>
        decimal.TryParse(this[path], NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Whether a flag is set.</summary>
    public bool Has(string path) => texts.ContainsKey(path);

    /// <summary>The text of a field in the languages it is known in; null when it is known in none.</summary>
    public LocalText? FindLocal(string name)
    {
        var known = Under(name).ToList();
        return known.Count == 0 ? null : new LocalText(known);
    }

    /// <summary>The members of a set, in order of their codes.</summary>
    public IReadOnlyList<string> Members(string name) => [.. Parts(name)];

    /// <summary>The rows of a field by their names, in order of the names.</summary>
    public IReadOnlyList<KeyValuePair<string, FieldSet>> Rows(string name) =>
        [.. Parts(name).Select(row => KeyValuePair.Create(row, Within($"{name}{Separator}{row}")))];

    /// <summary>The rows of a field as people read them: by level, then by number, then by name.</summary>
    public IReadOnlyList<KeyValuePair<string, FieldSet>> Rows(FieldShape field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var levels = field.Columns.FirstOrDefault(column => column.Name == "level")?.Choices ?? [];
        return
        [
            .. Rows(field.Name)
                .OrderBy(row => levels.TakeWhile(level => level != row.Value["level"]).Count())
                .ThenBy(row => row.Value.FindNumber("number") ?? decimal.MaxValue),
        ];
    }

    /// <summary>The fields below a path, with what is left of their paths.</summary>
    public FieldSet Within(string path) => new(Under(path));

    /// <summary>The same fields with some replaced; an empty text takes a field away.</summary>
    public FieldSet With(IEnumerable<KeyValuePair<string, string>> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return new FieldSet(texts.SetItems(changes));
    }

    /// <summary>Whether two hold the same texts.</summary>
    public bool Says(FieldSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return texts.SequenceEqual(other.texts);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<string> Parts(string name) =>
        Under(name).Select(text => text.Key.Split(Separator)[0]).Distinct(StringComparer.Ordinal);

    private IEnumerable<KeyValuePair<string, string>> Under(string path)
    {
        var start = path + Separator;
        return texts
            .Where(text => text.Key.StartsWith(start, StringComparison.Ordinal))
            .Select(text => KeyValuePair.Create(text.Key[start.Length..], text.Value));
    }
}
