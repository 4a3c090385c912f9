namespace CityBraid.Tests.House;

/// <summary>The repository's text files, by what is asked of them.</summary>
internal static class TextFiles
{
    private static readonly string[] CodeEndings = [".cs", ".css", ".html", ".js", ".razor", ".sh", ".ts"];

    private static readonly string[] TextEndings =
    [
        .. CodeEndings,
        ".csproj",
        ".csv",
        ".json",
        ".md",
        ".props",
        ".resx",
        ".slnx",
        ".targets",
        ".txt",
        ".xml",
        ".yaml",
        ".yml",
    ];

    private static readonly string[] Scripts = ["run", "test", ".ci/run"];

    /// <summary>What people wrote to be run: sources, pages, styles and scripts.</summary>
    public static IReadOnlyList<string> Code { get; } = [.. WithEndings(CodeEndings)];

    /// <summary>All text: code, documents, data and settings.</summary>
    public static IReadOnlyList<string> All { get; } = [.. WithEndings(TextEndings)];

    private static IEnumerable<string> WithEndings(string[] endings) =>
        Repository
            .Files(string.Empty)
            .Where(path => endings.Contains(Path.GetExtension(path), StringComparer.Ordinal))
            .Concat(Scripts.Where(Repository.Has));
}
