using System.Collections.Concurrent;

namespace CityBraid.Inventory;

/// <summary>Cuts a stream into blocks of whole lines.</summary>
/// <param name="content">The stream.</param>
/// <param name="size">The bytes of a block, and the longest line there may be.</param>
internal sealed class LineBlocks(Stream content, int size)
{
    private readonly ConcurrentBag<byte[]> rooms = [];
    private byte[] rest = [];
    private long line = 1;

    /// <summary>Whether a line is longer than a block.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The next block; null when there is no more, or the file is broken.</summary>
    public async Task<LineBlock?> ReadAsync(CancellationToken cancellation)
    {
        var room = rooms.TryTake(out var used) ? used : new byte[size];
        rest.CopyTo(room, 0);
        var length = rest.Length;
        length += await content.ReadAtLeastAsync(
            room.AsMemory(length),
            size - length,
            throwOnEndOfStream: false,
            cancellation
        );
        if (length == 0)
        {
            return null;
        }

        var isLast = length < size;
        var end = isLast ? length : room.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
        if (end == 0)
        {
            IsBroken = true;
            return null;
        }

        rest = room[end..length];
        var block = new LineBlock(room.AsMemory(0, end), line, room);
        line += room.AsSpan(0, end).Count((byte)'\n');
        return block;
    }

    /// <summary>Takes a block back whose lines were read.</summary>
    public void Return(LineBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        rooms.Add(block.Room);
    }
}
