using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace CityBraid.Web;

/// <summary>The styles, scripts, fonts and pictures that were built into this assembly, by name.</summary>
/// <remarks>
/// A name holds a hash of its content, so that a browser may keep a file for good: what changes has another
/// name. They travel in the assembly, so that no host has to find a folder.
/// </remarks>
public sealed class AssetFiles
{
    private const string Folder = "assets/";
    private const string Manifest = "manifest.json";

    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".woff2"] = "font/woff2",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, byte[]> contents;
    private readonly FrozenDictionary<string, string> names;

    /// <summary>Reads the files out of the assembly.</summary>
    public AssetFiles()
    {
        var assembly = typeof(AssetFiles).Assembly;
        contents = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(
                name => name[Folder.Length..],
                name => Read(assembly, name),
                StringComparer.Ordinal
            );
        using var manifest = JsonDocument.Parse(contents[Manifest]);
        names = manifest
            .RootElement.EnumerateObject()
            .ToFrozenDictionary(
                entry => Path.GetFileName(entry.Name),
                entry => entry.Value.GetProperty("file").GetString()!,
                StringComparer.Ordinal
            );
    }

    /// <summary>The address of a file by the name its author gave it: <c>site.css</c>.</summary>
    public string Url(string name) => $"/{Folder}{names[name]}";

    /// <summary>The content of an address that <see cref="Url"/> gave, and what it is; null for any
    ///   other.</summary>
    public (byte[] Content, string Type)? Find(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var name = url.StartsWith($"/{Folder}", StringComparison.Ordinal)
            ? url[(Folder.Length + 1)..]
            : string.Empty;
        return
            contents.TryGetValue(name, out var content)
            && ContentTypes.GetValueOrDefault(Path.GetExtension(name)) is { } type
            ? (content, type)
            : null;
    }

    /// <summary>Sends a file, to be kept for good; 404 when there is none of that name.</summary>
    /// <param name="file">The name with its hash.</param>
    /// <param name="response">The answer whose headers say how long it keeps.</param>
    public IResult Send(string file, HttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (Find($"/{Folder}{file}") is not var (content, type))
        {
            return Results.NotFound();
        }

        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(content, type);
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
