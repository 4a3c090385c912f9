using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Tables;

/// <summary>A file's bytes in memory, its limits, and the findings about it.</summary>
internal sealed class FileContent
{
    private const int CopyLength = 81_920;

    private ArraySegment<byte>? bytes;

    private FileContent(string name, TableLimits limits)
    {
        Name = name;
        Limits = limits;
    }

    /// <summary>The file's name without a path.</summary>
    public string Name { get; }

    /// <summary>How much the file may ask of the machine.</summary>
    public TableLimits Limits { get; }

    /// <summary>The file's bytes, until they are released.</summary>
    public ArraySegment<byte> Bytes => bytes ?? throw new ObjectDisposedException(nameof(TableFile));

    /// <summary>Copies a stream, and stops as soon as it is longer than allowed.</summary>
    public static FileContent Copy(Stream stream, string fileName, TableLimits limits)
    {
        var file = new FileContent(fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..], limits);
        var copy = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length, 0, limits.BytesMax) : 0);
        var piece = new byte[CopyLength];
        for (var length = stream.Read(piece); length > 0; length = stream.Read(piece))
        {
            if (copy.Length + length > limits.BytesMax)
            {
                throw file.Unreadable("tables.too-large", null, null, ("limit", limits.BytesMax));
            }

            copy.Write(piece, 0, length);
        }

        file.bytes = new ArraySegment<byte>(copy.GetBuffer(), 0, (int)copy.Length);
        return file;
    }

    /// <summary>Lets go of the bytes.</summary>
    public void Release() => bytes = null;

    /// <summary>Opens a slice of the bytes as a stream.</summary>
    public MemoryStream OpenAt(int offset, int length) =>
        new(Bytes.Array!, Bytes.Offset + offset, length, writable: false);

    /// <summary>The exception that carries an error about this file.</summary>
    public UnreadableTableException Unreadable(
        string code,
        string? sheet,
        string? cells,
        params (string Name, object Value)[] values
    )
    {
        var named = values.Select(value =>
            (value.Name, Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? string.Empty)
        );
        return new(new Finding(Severity.Error, code, new Location(Name, sheet, cells), [.. named]));
    }
}
