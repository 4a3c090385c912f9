using CityBraid.Kernel;
using CityBraid.Planning;

namespace CityBraid.Cli;

/// <summary>Finds a model's files: one file, or the tables of a folder, with their configuration.</summary>
internal static class ModelFiles
{
    /// <summary>Names under which a configuration is found when nobody points to it.</summary>
    private static readonly string[] ConfigurationNames =
    [
        "config.yaml",
        "config.yml",
        "otoole_config.yaml",
        "otoole_config.yml",
    ];

    /// <summary>The model at a path; refused when it or a named configuration is not there.</summary>
    public static Result<PlanSource> Find(string path, string? configuration)
    {
        var model = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (!Path.Exists(model))
        {
            return InputFile.Missing(path);
        }

        if (configuration is not null && !File.Exists(configuration))
        {
            return InputFile.Missing(configuration);
        }

        IEnumerable<string> tables = File.Exists(model) ? [model] : Directory.EnumerateFiles(model, "*.csv");
        IEnumerable<string> files = (configuration ?? FindConfiguration(model)) is { } found
            ? tables.Append(found)
            : tables;
        return new PlanSource(Path.GetFileName(model), files.ToDictionary(NameOf, Opening));
    }

    /// <summary>The first configuration inside a folder; else the first beside the model.</summary>
    private static string? FindConfiguration(string model) =>
        new[] { model, Path.GetDirectoryName(model)! }
            .SelectMany(_ => ConfigurationNames, Path.Combine)
            .FirstOrDefault(File.Exists);

    private static string NameOf(string path) => Path.GetFileName(path);

    private static Func<Stream> Opening(string path) => () => File.OpenRead(path);
}
