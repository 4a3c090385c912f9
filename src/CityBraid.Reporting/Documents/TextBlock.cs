namespace CityBraid.Reporting;

/// <summary>A part of a text: a heading, a paragraph, or a table.</summary>
public sealed record TextBlock
{
    /// <summary>The level of a heading; 0 for what is none.</summary>
    public int Level { get; init; }

    /// <summary>What it says.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Where it leads; null for nowhere.</summary>
    public Uri? Link { get; init; }

    /// <summary>The headings of a table's columns; none for what is no table.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The rows of a table.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];
}
