using System.Text;
using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>A model's files, as a host found them: one file, or those of a folder.</summary>
/// <param name="name">The name of the file or folder.</param>
/// <param name="files">How to open each file, by its name without a path.</param>
public sealed class PlanSource(string name, IReadOnlyDictionary<string, Func<Stream>> files)
{
    /// <summary>The name of the file or folder.</summary>
    public string Name { get; } = name;

    /// <summary>The place whose workspace it belongs to; null for files of the machine's own.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>The files' names, in order.</summary>
    public IReadOnlyList<string> FileNames { get; } = [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Opens a file.</summary>
    public Stream Open(string fileName) => files[fileName]();

    /// <summary>Whether a file holds the names, sets and defaults of a folder of tables.</summary>
    internal static bool IsConfiguration(string fileName) =>
        fileName.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || fileName.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    internal StreamReader OpenText(string fileName) => new(Open(fileName), Encoding.UTF8);

    internal string ReadText(string fileName)
    {
        using var reader = OpenText(fileName);
        return reader.ReadToEnd();
    }
}
