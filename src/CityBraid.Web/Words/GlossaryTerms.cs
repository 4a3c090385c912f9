using System.Collections.Frozen;

namespace CityBraid.Web;

/// <summary>The glossary of the documentation, so that pages and documents explain words alike.</summary>
public sealed class GlossaryTerms
{
    private const string Resource = "glossary.md";
    private const int Columns = 5;

    private readonly FrozenDictionary<string, GlossaryEntry> byTerm;

    /// <summary>Reads the glossary out of the assembly.</summary>
    public GlossaryTerms()
    {
        using var stream = typeof(GlossaryTerms).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        All = [.. Rows(reader.ReadToEnd())];
        byTerm = All.ToFrozenDictionary(entry => entry.English, StringComparer.Ordinal);
    }

    /// <summary>Every word, in the order of its English.</summary>
    public IReadOnlyList<GlossaryEntry> All { get; }

    /// <summary>The entry of an English word; null when there is none.</summary>
    public GlossaryEntry? Find(string term) => byTerm.GetValueOrDefault(term);

    /// <summary>The rows of the first table: those of five cells below its rule.</summary>
    private static IEnumerable<GlossaryEntry> Rows(string text) =>
        from line in text.Split('\n').SkipWhile(line => !IsRule(line)).Skip(1)
        let cells = line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries)
        where cells.Length == Columns
        select new GlossaryEntry(
            cells[0],
            cells[1],
            cells[2],
            cells[3].Replace("`", "", StringComparison.Ordinal),
            cells[4]
        );

    private static bool IsRule(string line) => line.StartsWith("|---", StringComparison.Ordinal);
}
