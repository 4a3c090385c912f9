using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace CityBraid.Workspaces;

/// <summary>A kind of file that can be kept, and how its content begins.</summary>
/// <param name="Extension">The end of its name, with the full stop.</param>
/// <param name="MediaType">The name of the kind (RFC 6838).</param>
/// <param name="IsOfKind">Whether content that begins so can be of the kind.</param>
internal sealed record FileKind(string Extension, string MediaType, Func<ReadOnlyMemory<byte>, bool> IsOfKind)
{
    /// <summary>The part of an Office file that tells the kinds of all others (ECMA-376 part 2).</summary>
    private const string OfficeParts = "[Content_Types].xml";

    /// <summary>The most that an archive may unpack to, as it says itself, in bytes.</summary>
    private const long UnpackedMax = 1_000_000_000;

    /// <summary>The control characters that text has none of.</summary>
    private static readonly SearchValues<byte> Controls = SearchValues.Create([
        .. Enumerable
            .Range(0, 0x20)
            .Where(code => code is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1A or 0x1B))
            .Select(code => (byte)code),
    ]);

    private static readonly UnicodeEncoding LittleEndian = new(
        bigEndian: false,
        byteOrderMark: false,
        throwOnInvalidBytes: true
    );

    private static readonly UnicodeEncoding BigEndian = new(
        bigEndian: true,
        byteOrderMark: false,
        throwOnInvalidBytes: true
    );

    private static readonly FileKind[] All =
    [
        new(
            ".xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            content => IsArchive(content, "xl/")
        ),
        new(
            ".docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            content => IsArchive(content, "word/")
        ),
        new(".zip", "application/zip", content => IsArchive(content, folder: null)),
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

    /// <summary>
    /// An archive that can be listed and does not unpack to far more than it is; of Office, one that says
    /// what its parts are and has a folder of its own kind.
    /// </summary>
    private static bool IsArchive(ReadOnlyMemory<byte> content, string? folder)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false));
            var unpacked = archive.Entries.Sum(entry => (decimal)entry.Length);
            return unpacked <= UnpackedMax
                && (
                    folder is null
                    || (archive.GetEntry(OfficeParts) is not null && HasFolder(archive, folder))
                );
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool HasFolder(ZipArchive archive, string folder) =>
        archive.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    /// <summary>Text holds no control but of lines and columns; UTF-16 has a mark and is whole.</summary>
    private static bool IsText(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        try
        {
            return bytes.StartsWith<byte>([0xFF, 0xFE]) ? IsPlain(LittleEndian.GetString(bytes[2..]))
                : bytes.StartsWith<byte>([0xFE, 0xFF]) ? IsPlain(BigEndian.GetString(bytes[2..]))
                : !bytes.ContainsAny(Controls);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool IsPlain(string text) =>
        !text.Any(letter =>
            char.IsControl(letter) && letter is not ('\t' or '\r' or '\n' or '\f' or '\u0085')
        );
}
