using System.Collections.Frozen;

namespace CityBraid.Web;

/// <summary>The glossary of the documentation, so that pages and documents explain words alike.</summary>
public sealed class GlossaryTerms
{
    private const string Resource = "glossary.md";
    private const int TermCells = 5;
    private const int MeaningCells = 3;

    private readonly FrozenDictionary<string, GlossaryEntry> byTerm;

    /// <summary>Reads the glossary out of the assembly.</summary>
    public GlossaryTerms()
    {
        using var stream = typeof(GlossaryTerms).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        All = Read(reader.ReadToEnd());
        byTerm = All.ToFrozenDictionary(entry => entry.English, StringComparer.Ordinal);
    }

    /// <summary>Every word, in the order of its English.</summary>
    public IReadOnlyList<GlossaryEntry> All { get; }

    /// <summary>The entry of an English word; null when there is none.</summary>
    public GlossaryEntry? Find(string term) => byTerm.GetValueOrDefault(term);

    /// <summary>The terms, each with its meanings, which stand in a table of their own.</summary>
    private static GlossaryEntry[] Read(string text)
    {
        var rows = text.Split('\n').Where(line => line.StartsWith('|')).Select(Cells).ToArray();
        var meanings = Body(rows, MeaningCells)
            .ToDictionary(
                cells => cells[0],
                cells => (Thai: cells[1], Chinese: cells[2]),
                StringComparer.Ordinal
            );
        return
        [
            .. from cells in Body(rows, TermCells)
            let known = meanings.TryGetValue(cells[0], out var others) ? others : default
            select new GlossaryEntry(
                cells[0],
                In(cells[0], cells[1], cells[2]),
                In(cells[3], known.Thai, known.Chinese),
                cells[4]
            ),
        ];
    }

    private static string[] Cells(string line) =>
        line.Replace("`", string.Empty, StringComparison.Ordinal)
            .Trim()
            .Trim('|')
            .Split('|', StringSplitOptions.TrimEntries);

    /// <summary>The rows of a table, by its width: below its head and its rule.</summary>
    private static IEnumerable<string[]> Body(IEnumerable<string[]> rows, int width) =>
        rows.Where(cells => cells.Length == width).Skip(2);

    private static LocalText In(string english, string? thai, string? chinese) =>
        new(
            new[] { ("en", english), ("th", thai), ("zh", chinese) }
                .Where(text => text.Item2 is { Length: > 0 })
                .ToDictionary(text => text.Item1, text => text.Item2!, StringComparer.Ordinal)
        );
}
