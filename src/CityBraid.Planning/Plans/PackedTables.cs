using System.IO.Compression;

namespace CityBraid.Planning;

/// <summary>Collects the tables of a result, each packed as it is written.</summary>
internal sealed class PackedTables : IPlanOutput
{
    private readonly List<PackedTable> tables = [];

    /// <summary>The tables written so far.</summary>
    internal IReadOnlyList<PackedTable> All => tables;

    /// <summary>How many bytes they take.</summary>
    internal long Length => tables.Sum(table => (long)table.Content.Length);

    /// <inheritdoc />
    public Stream Create(string fileName) => new Page(Path.GetFileNameWithoutExtension(fileName), tables);

    /// <summary>Packs a table and counts its lines, of which the first is the header.</summary>
    private sealed class Page(string name, List<PackedTable> tables) : Stream
    {
        private readonly MemoryStream packed = new();
        private GZipStream? pack;
        private int lines;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            pack ??= new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);
            lines += buffer.Count((byte)'\n');
            pack.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count) =>
            Write(buffer.AsSpan(offset, count));

        public override void Flush() => pack?.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing && pack is not null)
            {
                pack.Dispose();
                pack = null;
                tables.Add(new(new(name, lines - 1), packed.ToArray()));
            }

            base.Dispose(disposing);
        }
    }
}
