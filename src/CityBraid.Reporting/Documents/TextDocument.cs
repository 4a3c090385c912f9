namespace CityBraid.Reporting;

/// <summary>
/// A text with headings, paragraphs and tables, to be written in a format for editing.
/// </summary>
/// <param name="title">What it is called.</param>
/// <param name="language">The tag of its language: <c>th</c>, <c>en</c>, <c>zh</c>.</param>
public sealed class TextDocument(string title, string language)
{
    private readonly List<TextBlock> blocks = [];

    /// <summary>What it is called.</summary>
    public string Title { get; } = title;

    /// <summary>The tag of its language.</summary>
    public string Language { get; } = language;

    /// <summary>Its parts in order.</summary>
    public IReadOnlyList<TextBlock> Blocks => blocks;

    /// <summary>Adds a heading.</summary>
    /// <param name="level">1 for a chapter, 2 and 3 below it.</param>
    /// <param name="text">What it says.</param>
    /// <param name="link">Where it leads; null for nowhere.</param>
    public void AddHeading(int level, string text, Uri? link = null) =>
        blocks.Add(
            new TextBlock
            {
                Level = level,
                Text = text,
                Link = link,
            }
        );

    /// <summary>Adds a paragraph; line breaks in it stay.</summary>
    public void AddParagraph(string text) => blocks.Add(new TextBlock { Text = text });

    /// <summary>Adds a table, whose heading is repeated on every page it reaches.</summary>
    public void AddTable(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) =>
        blocks.Add(new TextBlock { Headings = headings, Rows = [.. rows] });
}
