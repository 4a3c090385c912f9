using System.IO.Compression;

namespace CityBraid.Tables;

/// <summary>One entry of a zip directory, as declared there.</summary>
/// <param name="Name">The name, with slashes between its segments.</param>
/// <param name="Method">How it is packed.</param>
/// <param name="HeaderOffset">Where its local header begins in the file.</param>
/// <param name="PackedLength">The bytes it takes in the file.</param>
/// <param name="Length">The bytes it says it inflates to.</param>
/// <param name="Checksum">The <see cref="Crc32"/> it says those bytes have.</param>
internal sealed record ZipPart(
    string Name,
    int Method,
    long HeaderOffset,
    long PackedLength,
    long Length,
    uint Checksum
)
{
    private const int Stored = 0;
    private const int Deflated = 8;

    /// <summary>
    /// Opens the content, which must be as long as declared, and have the checksum declared.
    /// </summary>
    /// <param name="file">The file that the part belongs to.</param>
    /// <param name="offset">Where the packed bytes begin.</param>
    public Stream Open(FileContent file, int offset)
    {
        var packed = file.OpenAt(offset, (int)PackedLength);
        return Method switch
        {
            Stored => new CountedStream(packed, this, file),
            Deflated => new CountedStream(new DeflateStream(packed, CompressionMode.Decompress), this, file),
            _ => throw file.Unreadable("tables.broken-zip", Name, null),
        };
    }
}
