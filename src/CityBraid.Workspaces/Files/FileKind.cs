namespace CityBraid.Workspaces;

/// <summary>A kind of file that can be kept, and how its content begins.</summary>
/// <param name="Extension">The end of its name, with the full stop.</param>
/// <param name="MediaType">The name of the kind (RFC 6838).</param>
/// <param name="IsOfKind">Whether content that begins so can be of the kind.</param>
internal sealed record FileKind(string Extension, string MediaType, Func<ReadOnlyMemory<byte>, bool> IsOfKind)
{
    private static readonly FileKind[] All =
    [
        new(
            ".xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            StartsWith([0x50, 0x4B, 0x03, 0x04])
        ),
        new(
            ".docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            StartsWith([0x50, 0x4B, 0x03, 0x04])
        ),
        new(".zip", "application/zip", StartsWith([0x50, 0x4B, 0x03, 0x04])),
        new(".pdf", "application/pdf", StartsWith("%PDF-"u8)),
        new(".png", "image/png", StartsWith([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        new(".jpg", "image/jpeg", StartsWith([0xFF, 0xD8, 0xFF])),
        new(".jpeg", "image/jpeg", StartsWith([0xFF, 0xD8, 0xFF])),
        new(".csv", "text/csv", IsText),
        new(".tsv", "text/tab-separated-values", IsText),
        new(".txt", "text/plain", IsText),
        new(".json", "application/json", IsText),
        new(".geojson", "application/geo+json", IsText),
        new(".yaml", "application/yaml", IsText),
        new(".yml", "application/yaml", IsText),
    ];

    /// <summary>The ends of names that files may have, in words.</summary>
    public static string Extensions { get; } = string.Join(", ", All.Select(kind => kind.Extension));

    /// <summary>The kind that a name claims; null when such files are not kept.</summary>
    public static FileKind? FindByName(string name) =>
        Array.Find(All, kind => name.EndsWith(kind.Extension, StringComparison.OrdinalIgnoreCase));

    private static Func<ReadOnlyMemory<byte>, bool> StartsWith(ReadOnlySpan<byte> signature)
    {
        var start = signature.ToArray();
        return content => content.Span.StartsWith(start);
    }

    /// <summary>Text has no zero byte, unless a mark says that it is UTF-16.</summary>
    private static bool IsText(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        var isUtf16 = bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]);
        return isUtf16 || !bytes.Contains((byte)0);
    }
}
