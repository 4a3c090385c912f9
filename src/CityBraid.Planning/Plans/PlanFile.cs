using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Planning;

/// <summary>Tells what a file that somebody brought is, and opens the model in it.</summary>
internal static class PlanFile
{
    /// <summary>The ends of names that files of models have, in words.</summary>
    internal const string Extensions = ".zip, .xlsx, .xlsm, .txt, .dat, .data";

    private const string GeneralData = "genData.json";
    private const string Years = "YEAR.csv";

    private static readonly string[] TextExtensions = [".TXT", ".DAT", ".DATA"];

    /// <summary>The model's files, or why the file is none.</summary>
    internal static Result<PlanSource> Open(string fileName, ReadOnlyMemory<byte> content, PlaceCode place)
    {
        var extension = Path.GetExtension(fileName).ToUpperInvariant();
        var isZip = content.Span.StartsWith<byte>([0x50, 0x4B, 0x03, 0x04]);
        return extension switch
        {
            ".ZIP" when isZip => OpenArchive(fileName, content, place),
            ".XLSX" or ".XLSM" when isZip => Single(fileName, content, place),
            _ when TextExtensions.Contains(extension) && !content.Span.Contains((byte)0) => Single(
                fileName,
                content,
                place
            ),
            ".ZIP" or ".XLSX" or ".XLSM" or ".TXT" or ".DAT" or ".DATA" => Refusal.Invalid(
                "planning.not-what-it-says",
                ("file", fileName)
            ),
            _ => Refusal.Invalid("planning.unknown-kind", ("file", fileName), ("kinds", Extensions)),
        };
    }

    private static Result<PlanSource> Single(
        string fileName,
        ReadOnlyMemory<byte> content,
        PlaceCode place
    ) => SourceOf(fileName, [(fileName, content)], place);

    private static Result<PlanSource> OpenArchive(
        string fileName,
        ReadOnlyMemory<byte> content,
        PlaceCode place
    )
    {
        var archive = FileArchive.Open(StreamOf(content), fileName);
        if (archive.IsRefused)
        {
            return archive.Refusal;
        }

        var names = archive.Value.Names.Where(name => !IsHidden(name)).ToList();
        if (names.Any(name => FileOf(name) == GeneralData))
        {
            return ReadAll(archive.Value, names) is { Refusal: { } refusal }
                ? refusal
                : Single(fileName, content, place);
        }

        return OpenFolder(archive.Value, names, fileName, place);
    }

    /// <summary>The folder that lists the years is the model; others, such as results, are not.</summary>
    private static Result<PlanSource> OpenFolder(
        FileArchive archive,
        List<string> names,
        string fileName,
        PlaceCode place
    )
    {
        var folders = names.Where(name => FileOf(name) == Years).Select(FolderOf).ToList();
        if (folders is not [var folder])
        {
            var code = folders.Count == 0 ? "planning.no-model-in-archive" : "planning.several-models";
            return Refusal.Invalid(code, ("file", fileName));
        }

        var tables = names.Where(name => FolderOf(name) == folder && IsCsv(name));
        var configuration = names
            .Where(PlanSource.IsConfiguration)
            .Where(name => folder.StartsWith(FolderOf(name), StringComparison.Ordinal))
            .OrderByDescending(name => FolderOf(name).Length)
            .Take(1);
        var read = ReadAll(archive, [.. tables, .. configuration]);
        return read.IsRefused ? read.Refusal : SourceOf(fileName, read.Value, place);
    }

    private static Result<List<(string Name, ReadOnlyMemory<byte> Content)>> ReadAll(
        FileArchive archive,
        IReadOnlyList<string> names
    )
    {
        var files = new List<(string, ReadOnlyMemory<byte>)>();
        foreach (var name in names)
        {
            var read = archive.Read(name);
            if (read.IsRefused)
            {
                return read.Refusal;
            }

            files.Add((FileOf(name), read.Value));
        }

        return files;
    }

    private static PlanSource SourceOf(
        string name,
        IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files,
        PlaceCode place
    ) =>
        new(
            name,
            files.ToDictionary(
                file => file.Name,
                file => (Func<Stream>)(() => StreamOf(file.Content)),
                StringComparer.Ordinal
            )
        )
        {
            Place = place,
        };

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> content) =>
        new(content.ToArray(), writable: false);

    private static bool IsCsv(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Other systems' leavings: <c>__MACOSX/</c>, <c>.DS_Store</c>.</summary>
    private static bool IsHidden(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal) || FileOf(name).StartsWith('.');

    private static string FileOf(string name) => name[(name.LastIndexOf('/') + 1)..];

    private static string FolderOf(string name) => name[..(name.LastIndexOf('/') + 1)];
}
