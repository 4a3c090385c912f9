using System.Buffers.Binary;

namespace CityBraid.Tables;

/// <summary>The checksum of a part's bytes (CRC-32; APPNOTE 6.3.9, section 4.4.7), as they come.</summary>
/// <remarks>
/// Eight bytes a step, by eight tables: one byte a step takes a tenth of the time of an import.
/// </remarks>
internal sealed class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int Step = 8;

    private static readonly uint[][] Tables = MakeTables();

    private uint remainder = uint.MaxValue;

    /// <summary>The checksum of all bytes so far.</summary>
    public uint Value => ~remainder;

    /// <summary>Takes in the bytes that follow.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var rest = remainder;
        for (; bytes.Length >= Step; bytes = bytes[Step..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ rest;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            rest =
                Tables[7][low & 0xFF]
                ^ Tables[6][(low >> 8) & 0xFF]
                ^ Tables[5][(low >> 16) & 0xFF]
                ^ Tables[4][low >> 24]
                ^ Tables[3][high & 0xFF]
                ^ Tables[2][(high >> 8) & 0xFF]
                ^ Tables[1][(high >> 16) & 0xFF]
                ^ Tables[0][high >> 24];
        }

        foreach (var value in bytes)
        {
            rest = Tables[0][(rest ^ value) & 0xFF] ^ (rest >> 8);
        }

        remainder = rest;
    }

    /// <summary>What a byte does to the remainder, with 0 to 7 bytes of zero behind it.</summary>
    private static uint[][] MakeTables()
    {
        var tables = new uint[Step][];
        tables[0] = [.. Enumerable.Range(0, 256).Select(value => Divide((uint)value))];
        for (var zeros = 1; zeros < Step; zeros++)
        {
            var before = tables[zeros - 1];
            tables[zeros] = [.. before.Select(rest => tables[0][rest & 0xFF] ^ (rest >> 8))];
        }

        return tables;
    }

    private static uint Divide(uint rest)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            rest = (rest & 1) == 0 ? rest >> 1 : (rest >> 1) ^ Polynomial;
        }

        return rest;
    }
}
