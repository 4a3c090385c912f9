using System.Buffers.Binary;
using System.Text;

namespace CityBraid.Tables;

/// <summary>Reads the directory of a zip file (APPNOTE 6.3.9, section 4.3), within limits.</summary>
/// <remarks>
/// The framework's reader lists every entry before it can be asked how many there are, and cuts a part off
/// without a word where its declared size ends. This one counts first, and <see cref="CountedStream"/> tells.
/// </remarks>
internal sealed class ZipDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint End64LocatorSignature = 0x07064B50;
    private const uint End64Signature = 0x06064B50;
    private const uint EntrySignature = 0x02014B50;
    private const uint HeaderSignature = 0x04034B50;
    private const int EndLength = 22;
    private const int End64LocatorLength = 20;
    private const int End64Length = 56;
    private const int EntryLength = 46;
    private const int HeaderLength = 30;
    private const int CommentLengthMax = ushort.MaxValue;
    private const int EncryptedFlag = 1;
    private const int SizesExtra = 1;

    /// <summary>Ratios of small parts say nothing: a megabyte of zeros does no harm.</summary>
    private const int RatioFloorBytes = 1024 * 1024;

    private readonly FileContent file;

    private ZipDirectory(FileContent file) => this.file = file;

    private TableLimits Limits => file.Limits;

    /// <summary>Lists the parts, or refuses them by number, size or ratio before inflating.</summary>
    public static IReadOnlyList<ZipPart> Read(FileContent file) => new ZipDirectory(file).ReadParts();

    /// <summary>Finds where a part's packed bytes begin, behind its local header.</summary>
    public static int ContentOffset(FileContent file, ZipPart part)
    {
        var directory = new ZipDirectory(file);
        var header = directory.Record(part.HeaderOffset, HeaderLength, HeaderSignature);
        var offset = part.HeaderOffset + HeaderLength + Word(header, 26) + Word(header, 28);
        directory.Slice(offset, part.PackedLength);
        return (int)offset;
    }

    private static int Word(ReadOnlySpan<byte> record, int offset) =>
        BinaryPrimitives.ReadUInt16LittleEndian(record[offset..]);

    private static uint Long(ReadOnlySpan<byte> record, int offset) =>
        BinaryPrimitives.ReadUInt32LittleEndian(record[offset..]);

    private static long Quad(ReadOnlySpan<byte> record, int offset) =>
        BinaryPrimitives.ReadInt64LittleEndian(record[offset..]);

    private List<ZipPart> ReadParts()
    {
        var (count, offset) = ReadEnd();
        Refuse("entries", count, Limits.ZipEntriesMax);
        var parts = new List<ZipPart>();
        var length = 0L;
        for (var index = 0; index < count; index++)
        {
            var part = ReadEntry(ref offset);
            Refuse("declared", part.Length, Limits.UncompressedBytesMax);
            length += part.Length;
            Refuse("declared", length, Limits.UncompressedBytesMax);
            if (part.Length > RatioFloorBytes)
            {
                Refuse("ratio", part.Length / Math.Max(part.PackedLength, 1), Limits.CompressionRatioMax);
            }

            parts.Add(part);
        }

        return parts;
    }

    private (long Count, long Offset) ReadEnd()
    {
        var endOffset = FindEnd();
        var end = Record(endOffset, EndLength, EndSignature);
        var count = Word(end, 10);
        var offset = Long(end, 16);
        if (count != ushort.MaxValue && offset != uint.MaxValue)
        {
            return (count, offset);
        }

        var locator = Record(endOffset - End64LocatorLength, End64LocatorLength, End64LocatorSignature);
        var end64 = Record(Quad(locator, 8), End64Length, End64Signature);
        return (Quad(end64, 32), Quad(end64, 48));
    }

    private long FindEnd()
    {
        var bytes = file.Bytes.AsSpan();
        var from = Math.Max(0, bytes.Length - EndLength - CommentLengthMax);
        var end = bytes[from..].LastIndexOf("PK\x05\x06"u8);
        return end < 0 ? throw Damaged() : from + end;
    }

    private ZipPart ReadEntry(ref long offset)
    {
        var entry = Record(offset, EntryLength, EntrySignature);
        var name = Slice(offset + EntryLength, Word(entry, 28));
        var extra = Slice(offset + EntryLength + name.Length, Word(entry, 30));
        offset += EntryLength + name.Length + extra.Length + Word(entry, 32);
        if ((Word(entry, 8) & EncryptedFlag) != 0)
        {
            throw file.Unreadable("tables.password-protected", null, null);
        }

        // A size of all ones stands in the extra field instead, in this order.
        var sizes = FindSizes(extra);
        var length = SizeOf(Long(entry, 24), ref sizes);
        var packedLength = SizeOf(Long(entry, 20), ref sizes);
        var headerOffset = SizeOf(Long(entry, 42), ref sizes);
        var path = Encoding.UTF8.GetString(name).Replace('\\', '/');
        return new ZipPart(path, Word(entry, 10), headerOffset, packedLength, length, Long(entry, 16));
    }

    private ReadOnlySpan<byte> FindSizes(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var length = Word(extra, 2);
            if (length > extra.Length - 4)
            {
                throw Damaged();
            }

            if (Word(extra, 0) == SizesExtra)
            {
                return extra.Slice(4, length);
            }

            extra = extra[(4 + length)..];
        }

        return [];
    }

    private long SizeOf(uint size, ref ReadOnlySpan<byte> sizes)
    {
        if (size != uint.MaxValue)
        {
            return size;
        }

        var large = sizes.Length < 8 ? throw Damaged() : Quad(sizes, 0);
        sizes = sizes[8..];
        return large < 0 ? throw Damaged() : large;
    }

    private ReadOnlySpan<byte> Record(long offset, int length, uint signature)
    {
        var record = Slice(offset, length);
        return Long(record, 0) == signature ? record : throw Damaged();
    }

    private ReadOnlySpan<byte> Slice(long offset, long length)
    {
        var bytes = file.Bytes.AsSpan();
        return offset >= 0 && length >= 0 && offset <= bytes.Length - length
            ? bytes.Slice((int)offset, (int)length)
            : throw Damaged();
    }

    private void Refuse(string measure, long found, long limit)
    {
        if (found > limit)
        {
            throw file.Unreadable(
                "tables.zip-bomb",
                null,
                null,
                ("measure", measure),
                ("found", found),
                ("limit", limit)
            );
        }
    }

    private UnreadableTableException Damaged() => ContentKinds.NotAWorkbook(file, "damaged-zip");
}
