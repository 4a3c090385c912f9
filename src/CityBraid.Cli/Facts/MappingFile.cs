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
            return document is null ? InputFile.NotJson(path, line: 1) : document.ToMapping(name);
        }
        catch (JsonException fault)
        {
            return InputFile.NotJson(path, (fault.LineNumber ?? 0) + 1);
        }
    }
}
