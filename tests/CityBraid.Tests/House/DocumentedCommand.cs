namespace CityBraid.Tests.House;

/// <summary>A command that a document promises to work: a line of a block marked <c>sh run</c>.</summary>
/// <param name="Document">The document, from the repository's root.</param>
/// <param name="Line">The line it stands on, counted from one.</param>
/// <param name="Text">The command, its continued lines joined.</param>
internal sealed record DocumentedCommand(string Document, int Line, string Text)
{
    private const string Opening = "```sh run";
    private const string Closing = "```";

    /// <summary>The commands of README.md and of all documents, in the order a reader meets them.</summary>
    public static IReadOnlyList<DocumentedCommand> All { get; } =
    [
        .. Repository
            .Files("docs", "*.md")
            .Prepend("README.md")
            .SelectMany(path => In(path, Repository.Read(path))),
    ];

    /// <summary>The commands of one document; comments and empty lines of a block are left out.</summary>
    public static IEnumerable<DocumentedCommand> In(string document, string text)
    {
        var isInside = false;
        var begun = string.Empty;
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (line.StartsWith(Closing, StringComparison.Ordinal))
            {
                isInside = line.Trim() is Opening;
            }
            else if (isInside && line.EndsWith('\\'))
            {
                begun += line.TrimEnd('\\').Trim() + " ";
            }
            else if (isInside && line.Trim() is not "" && !line.StartsWith('#'))
            {
                yield return new DocumentedCommand(document, index + 1, begun + line.Trim());
                begun = string.Empty;
            }
        }
    }

    /// <summary>Where it stands and what it says, as test names show it.</summary>
    public override string ToString() => $"{Document}:{Line}: {Text}";
}
