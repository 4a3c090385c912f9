using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Inventory;

/// <summary>Reads an activity file once, block by block, and adds it up on several threads.</summary>
/// <remarks>Memory holds a few blocks and the sums, however long the file is.</remarks>
/// <param name="tables">The references, gases and units.</param>
internal sealed class ActivityReading(InventoryTables tables)
{
    private const int BlockBytes = 1 << 18;
    private const int LineBytesMax = 1 << 20;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly ReferenceClasses classes = new(tables.Gpc);

    /// <summary>The sums, or everything that is wrong with the file.</summary>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public async Task<Result<ActivitySums>> ReadAsync(ActivityFile file, CancellationToken cancellation)
    {
        var blocks = new LineBlocks(file.Content, BlockBytes, LineBytesMax);
        var first = await blocks.ReadAsync(cancellation);
        if (blocks.IsBroken)
        {
            return Refused([new Finding(Severity.Error, "inventory.rollup-long-line", new(file.Name))]);
        }

        var (names, used) = Header((first?.Bytes ?? default).Span);
        var (columns, findings) = ActivityColumns.Read(names, file.Name, tables);
        if (columns is null)
        {
            return Refused(findings);
        }

        var rest = first! with { Bytes = first.Bytes[used..], FirstLine = 2 };
        var workers = new Workers(() => new Worker(columns, tables, classes, file.Name));
        await Parallel.ForEachAsync(
            RestAsync(blocks, rest, cancellation),
            cancellation,
            (block, _) =>
            {
                workers.Run(worker => worker.Rows.Add(block.Bytes.Span, block.FirstLine));
                blocks.Return(block);
                return ValueTask.CompletedTask;
            }
        );
        return blocks.IsBroken
            ? Refused([new Finding(Severity.Error, "inventory.rollup-long-line", new(file.Name))])
            : Joined([.. workers.All]);
    }

    private static async IAsyncEnumerable<LineBlock> RestAsync(
        LineBlocks blocks,
        LineBlock first,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        for (var block = first; block is not null; block = await blocks.ReadAsync(cancellation))
        {
            yield return block;
        }
    }

    private static Result<ActivitySums> Joined(Worker[] workers)
    {
        var (sums, problems) = (workers[0].Sums, workers[0].Problems);
        foreach (var worker in workers[1..])
        {
            sums.Add(worker.Sums);
            problems.Add(worker.Problems);
        }

        var firstLines = workers
            .SelectMany(worker => worker.Rows.FirstLines)
            .GroupBy(one => one.Key)
            .ToDictionary(one => one.Key, one => one.Min(line => line.Value));
        foreach (var same in firstLines.GroupBy(one => one.Key.Code, StringComparer.Ordinal))
        {
            Tell(problems, [.. same.OrderBy(one => one.Value)]);
        }

        return problems.Count > 0
            ? Refused([.. problems.Findings()])
            : new ActivitySums(sums, workers.Sum(worker => worker.Rows.Rounded));
    }

    /// <summary>A city lies in one province of one country.</summary>
    private static void Tell(RowProblems problems, KeyValuePair<RollUpPlace, long>[] same)
    {
        foreach (var (other, line) in same[1..])
        {
            problems.Add(
                line,
                column: null,
                "place-twice",
                ("place", other.Code),
                ("here", $"{other.Province} {other.Country}".Trim()),
                ("before", $"{same[0].Key.Province} {same[0].Key.Country}".Trim()),
                ("line", same[0].Value.ToString(CultureInfo.InvariantCulture))
            );
        }
    }

    private static (string[] Names, int Used) Header(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var end = bytes[start..].IndexOf((byte)'\n');
        var used = end < 0 ? bytes.Length : start + end + 1;
        var line = Encoding.UTF8.GetString(bytes[start..used]).TrimEnd('\r', '\n');
        return ([.. line.Split(',').Select(name => name.Trim().Trim('"'))], used);
    }

    private static Refusal Refused(IReadOnlyList<Finding> findings) =>
        Refusal.BadData("inventory.rollup-refused", findings);

    private sealed class Worker
    {
        public Worker(ActivityColumns columns, InventoryTables tables, ReferenceClasses classes, string file)
        {
            Problems = new RowProblems(file);
            Sums = new RollUpSums(classes, columns.Gases);
            Rows = new ActivityRows(columns, tables, Sums, Problems);
        }

        public RowProblems Problems { get; }

        public RollUpSums Sums { get; }

        public ActivityRows Rows { get; }
    }

    /// <summary>As many workers as threads work at once, each one thread's at a time.</summary>
    private sealed class Workers(Func<Worker> make)
    {
        private readonly ConcurrentBag<Worker> idle = [];

        /// <summary>The workers, when all is done.</summary>
        public IEnumerable<Worker> All => idle;

        public void Run(Action<Worker> work)
        {
            var worker = idle.TryTake(out var found) ? found : make();
            work(worker);
            idle.Add(worker);
        }
    }
}
