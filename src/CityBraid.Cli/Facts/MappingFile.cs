using System.Text.Json;
using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary>Reads a mapping from a JSON file.</summary>
internal static class MappingFile
{
    /// <summary>The mapping under a name, or why the file holds none.</summary>
    public static async Task<Result<TableMapping>> ReadAsync(
        string name,
        string path,
        CancellationToken cancellation
    )
    {
        if (!File.Exists(path))
        {
            return InputFile.Missing(path);
        }

        try
        {
            await using var content = File.OpenRead(path);
            var document = await JsonSerializer.DeserializeAsync(
                content,
                Documents.Default.MappingDocument,
                cancellation
            );
            return document is null ? InputFile.NotJson(path, line: 1) : Mapping(name, document);
        }
        catch (JsonException fault)
        {
            return InputFile.NotJson(path, (fault.LineNumber ?? 0) + 1);
        }
    }

    private static Result<TableMapping> Mapping(string name, MappingDocument document)
    {
        var parts = document.Columns.Keys.Concat(document.Constants.Keys);
        return parts.FirstOrDefault(part => Part(part) is null) is { } unknown
            ? Refusal.Invalid(
                "files.unknown-part",
                ("part", unknown),
                ("known", string.Join(", ", Enum.GetValues<FactPart>().Select(JsonNames.Of)))
            )
            : new TableMapping(
                name,
                document.HeaderRow,
                Parts(document.Columns),
                Parts(document.Constants),
                document.Items
            );
    }

    private static Dictionary<FactPart, string> Parts(IReadOnlyDictionary<string, string> named) =>
        named.ToDictionary(part => Part(part.Key)!.Value, part => part.Value);

    private static FactPart? Part(string name) =>
        Enum.GetValues<FactPart>()
            .Cast<FactPart?>()
            .FirstOrDefault(part => string.Equals(JsonNames.Of(part!.Value), name, StringComparison.Ordinal));
}
