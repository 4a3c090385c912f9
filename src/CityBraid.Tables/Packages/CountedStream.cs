namespace CityBraid.Tables;

/// <summary>Inflates a part and stops where it turns out to be another than it declares.</summary>
/// <remarks>The declared size has passed the limits, so this holds what is inflated to them too.</remarks>
internal sealed class CountedStream(Stream inflated, ZipPart part, FileContent file) : Stream
{
    private readonly Crc32 checksum = new();
    private long count;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var length = Inflate(buffer);
        count += length;
        if (count > part.Length)
        {
            throw file.Unreadable(
                "tables.zip-bomb",
                part.Name,
                null,
                ("measure", "inflated"),
                ("limit", part.Length)
            );
        }

        checksum.Add(buffer[..length]);
        var isWhole = count == part.Length;
        return isWhole
            ? checksum.Value == part.Checksum
                ? length
                : throw Broken()
            : length > 0 || buffer.IsEmpty
                ? length
                : throw Broken();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        inflated.Dispose();
        base.Dispose(disposing);
    }

    private int Inflate(Span<byte> buffer)
    {
        try
        {
            return inflated.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw Broken();
        }
    }

    private UnreadableTableException Broken() => file.Unreadable("tables.broken-zip", part.Name, null);
}
