using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CityBraid.Tests.Tables.Packages;

/// <summary>Zip files that say of themselves what an archiver would not.</summary>
internal static class CraftedZip
{
    private const int LengthOffset = 24;
    private const int FlagsOffset = 8;
    private const int MethodOffset = 10;
    private const int CountOffset = 10;

    /// <summary>Declares another length for a part.</summary>
    public static byte[] DeclareLength(byte[] zip, string part, uint length)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(Entry(zip, part)[LengthOffset..], length);
        return zip;
    }

    /// <summary>Declares a part to be encrypted.</summary>
    public static byte[] DeclareEncrypted(byte[] zip, string part)
    {
        Entry(zip, part)[FlagsOffset] |= 1;
        return zip;
    }

    /// <summary>Declares a part to be packed in another way.</summary>
    public static byte[] DeclareMethod(byte[] zip, string part, byte method)
    {
        Entry(zip, part)[MethodOffset] = method;
        return zip;
    }

    /// <summary>Declares another number of parts.</summary>
    public static byte[] DeclareCount(byte[] zip, ushort count)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(End(zip)[CountOffset..], count);
        return zip;
    }

    /// <summary>Damages the packed bytes of a part, right behind its local header.</summary>
    public static byte[] Damage(byte[] zip, string part)
    {
        var name = zip.AsSpan().IndexOf(Encoding.UTF8.GetBytes(part));
        zip.AsSpan(name + part.Length, 8).Fill(0xFF);
        return zip;
    }

    /// <summary>The same parts without packing, written as a stream.</summary>
    public static byte[] Unpacked(byte[] zip)
    {
        using var packed = new ZipArchive(new MemoryStream(zip));
        using var written = new MemoryStream();
        using (var stored = new ZipArchive(new OneWayStream(written), ZipArchiveMode.Create))
        {
            foreach (var part in packed.Entries)
            {
                using var from = part.Open();
                using var to = stored.CreateEntry(part.FullName, CompressionLevel.NoCompression).Open();
                from.CopyTo(to);
            }
        }

        return written.ToArray();
    }

    /// <summary>Damages bytes that are not packed: another text of the same length.</summary>
    public static byte[] Replace(byte[] zip, string text, string other)
    {
        var found = zip.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text));
        Encoding.UTF8.GetBytes(other).CopyTo(zip, found);
        return zip;
    }

    /// <summary>The same parts in the form for large files (APPNOTE 4.3.14), sizes in 64 bits.</summary>
    public static byte[] InZip64(byte[] zip)
    {
        var end = End(zip);
        var directoryOffset = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(end[CountOffset..]);
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(zip.AsSpan(0, directoryOffset));
        for (var (entry, offset) = (0, directoryOffset); entry < count; entry++)
        {
            offset += WriteLargeEntry(writer, zip.AsSpan(offset));
        }

        WriteLargeEnd(writer, count, directoryOffset);
        return bytes.ToArray();
    }

    private static int WriteLargeEntry(BinaryWriter writer, Span<byte> entry)
    {
        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
        var head = entry[..46].ToArray();
        head.AsSpan(20, 8).Fill(0xFF);
        head.AsSpan(42, 4).Fill(0xFF);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(30), 4 + 4 + 24 + 1);
        writer.Write(head);
        writer.Write(entry.Slice(46, nameLength));
        writer.Write([0xCA, 0xCA, 0, 0]); // another program's extra field, of nothing
        writer.Write([1, 0, 24 + 1, 0]);
        foreach (var offset in (int[])[24, 20, 42])
        {
            writer.Write((ulong)BinaryPrimitives.ReadUInt32LittleEndian(entry[offset..]));
        }

        writer.Write((byte)0);
        return 46 + nameLength + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]);
    }

    private static void WriteLargeEnd(BinaryWriter writer, ushort count, int directoryOffset)
    {
        var endOffset = (ulong)writer.BaseStream.Position;
        writer.Write(0x06064B50);
        writer.Write(44UL);
        writer.Write(0x002D002D);
        writer.Write(0UL);
        writer.Write((ulong)count);
        writer.Write((ulong)count);
        writer.Write(endOffset - (ulong)directoryOffset);
        writer.Write((ulong)directoryOffset);
        writer.Write(0x07064B50);
        writer.Write(0);
        writer.Write(endOffset);
        writer.Write(1);
        writer.Write(0x06054B50);
        writer.Write(0);
        writer.Write(uint.MaxValue);
        writer.Write(uint.MaxValue);
        writer.Write(uint.MaxValue);
        writer.Write((ushort)0);
    }

    private static Span<byte> End(Span<byte> zip) => zip[zip.LastIndexOf("PK\x05\x06"u8)..];

    private static Span<byte> Entry(Span<byte> zip, string part)
    {
        var directory = zip.IndexOf("PK\x01\x02"u8);
        var name = zip[directory..].IndexOf(Encoding.UTF8.GetBytes(part));
        return zip[(directory + name - 46)..];
    }
}
