namespace CityBraid.Tests.House;

/// <summary>
/// The glossary's tables: terms of the field, what they mean in each language, and plain words of code.
/// </summary>
internal sealed record Glossary(
    IReadOnlyList<GlossaryTerm> Terms,
    IReadOnlyDictionary<string, (string Thai, string Chinese)> Meanings,
    IReadOnlyDictionary<string, string> PlainWords
)
{
    /// <summary>Where the glossary is kept.</summary>
    public const string Path = "docs/glossary.md";

    private const int TermCells = 5;
    private const int MeaningCells = 3;
    private const int PlainWordCells = 2;

    /// <summary>Reads the repository's glossary.</summary>
    public static Glossary Load()
    {
        var rows = Repository
            .Read(Path)
            .Split('\n')
            .Where(line => line.StartsWith('|'))
            .Select(Cells)
            .ToList();
        var terms = Body(rows, TermCells)
            .Select(cells => new GlossaryTerm(cells[0], cells[1], cells[2], cells[3], cells[4]));
        var plain = Body(rows, PlainWordCells)
            .ToDictionary(cells => cells[0].Trim('`'), cells => cells[1], StringComparer.Ordinal);
        var meanings = Body(rows, MeaningCells)
            .ToDictionary(cells => cells[0], cells => (cells[1], cells[2]), StringComparer.Ordinal);
        return new Glossary([.. terms], meanings, plain);
    }

    /// <summary>Letters, digits and plus in lower case: the same for <c>GwpSet</c> and "GWP set".</summary>
    public static string Key(string words)
    {
        var letters = words.Split('(')[0].Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '+');
        return string.Concat(letters).ToLowerInvariant();
    }

    private static string[] Cells(string line) =>
        [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    private static IEnumerable<string[]> Body(IEnumerable<string[]> rows, int width) =>
        rows.Where(cells => cells.Length == width)
            .Skip(1)
            .Where(cells => !cells.All(cell => cell.All(letter => letter is '-' or ':')));
}
