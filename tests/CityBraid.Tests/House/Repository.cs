namespace CityBraid.Tests.House;

/// <summary>The repository's files as they lie on disk, below the folder that holds the solution.</summary>
internal static class Repository
{
    private const string Solution = "CityBraid.slnx";

    private static readonly string[] MadeByTools =
    [
        ".git",
        ".idea",
        ".vs",
        ".vscode",
        "bin",
        "obj",
        "node_modules",
        "TestResults",
        "assets",
        "var",
    ];

    /// <summary>The full path of the repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Files below a folder, named from the root with slashes, without what tools made.</summary>
    public static IEnumerable<string> Files(string folder, string pattern = "*")
    {
        var top = Path.Combine(Root, folder);
        return Directory.Exists(top) ? FilesBelow(top, pattern).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>The names of the folders directly below a folder, when any file is kept in them.</summary>
    public static IEnumerable<string> Folders(string folder) =>
        Directory
            .EnumerateDirectories(Path.Combine(Root, folder))
            .Where(inner => FilesBelow(inner, "*").Any())
            .Select(inner => Path.GetFileName(inner))
            .Order(StringComparer.Ordinal);

    /// <summary>Whether the repository has this file.</summary>
    public static bool Has(string path) => File.Exists(Path.Combine(Root, path));

    /// <summary>A file's text, with line ends as the repository keeps them.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> FilesBelow(string folder, string pattern)
    {
        var own = Directory
            .EnumerateFiles(folder, pattern)
            .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'));
        var inner = Directory
            .EnumerateDirectories(folder)
            .Where(child => !MadeByTools.Contains(Path.GetFileName(child), StringComparer.Ordinal));
        return own.Concat(inner.SelectMany(child => FilesBelow(child, pattern)));
    }

    private static string FindRoot()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above the tests holds {Solution}.");
    }
}
