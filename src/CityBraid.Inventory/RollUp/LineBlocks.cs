using System.Collections.Concurrent;

namespace CityBraid.Inventory;

/// <summary>Cuts a stream into blocks of whole lines.</summary>
/// <param name="content">The stream.</param>
/// <param name="size">The bytes of a block; one of longer lines is longer.</param>
/// <param name="lineMax">The bytes of the longest line there may be.</param>
internal sealed class LineBlocks(Stream content, int size, int lineMax)
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
        var (length, end) = (rest.Length, 0);
        while (end == 0)
        {
            length += await content.ReadAtLeastAsync(
                room.AsMemory(length),
                room.Length - length,
                throwOnEndOfStream: false,
                cancellation
            );
            if (length == 0)
            {
                return null;
            }

            var isLast = length < room.Length;
            end = isLast ? length : room.AsSpan().LastIndexOf((byte)'\n') + 1;
            if (end == 0 && length >= lineMax)
            {
                IsBroken = true;
                return null;
            }

            if (end == 0)
            {
                Array.Resize(ref room, Math.Min(2 * length, lineMax));
            }
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
