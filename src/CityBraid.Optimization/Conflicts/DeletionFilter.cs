namespace CityBraid.Optimization;

/// <summary>
/// Leaves contradictory limits out, block by block, until none of those left can be spared.
/// </summary>
/// <remarks>
/// A block that can be spared makes the next one twice as large; one that cannot is halved, down to a
/// single limit, which is then needed. So few needed limits among many take few solves.
/// </remarks>
/// <param name="part">The program of the suspects.</param>
/// <param name="solve">Changes the program, solves it within a time and says how that ended.</param>
/// <param name="timeLeft">How much time is left.</param>
/// <param name="cancellation">Ends the search.</param>
internal sealed class DeletionFilter(
    PartialProgram part,
    Func<Revision, TimeSpan, SolveStatus> solve,
    Func<TimeSpan> timeLeft,
    CancellationToken cancellation
)
{
    private const int FirstBlocks = 4;
    private static readonly TimeSpan TooLittle = TimeSpan.FromMilliseconds(2);

    private readonly List<ConflictMember> needed = [];
    private readonly List<Change> putBack = [];
    private bool isCertain = true;

    /// <summary>The conflict that is left.</summary>
    /// <param name="suspects">Limits that contradict each other.</param>
    internal Conflict Run(IReadOnlyList<ConflictMember> suspects)
    {
        var size = Math.Max(1, suspects.Count / FirstBlocks);
        var place = 0;
        while (place < suspects.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            if (timeLeft() < TooLittle)
            {
                return new(Ordered([.. needed, .. suspects.Skip(place)]), IsIrreducible: false);
            }

            size = Math.Min(size, suspects.Count - place);
            var isSpared = Spare([.. suspects.Skip(place).Take(size)]);
            place += isSpared || size == 1 ? size : 0;
            size = isSpared ? size * 2 : Math.Max(1, size / 2);
        }

        return new(Ordered(needed), isCertain);
    }

    /// <summary>Leaves a block out, for good if the others still contradict each other.</summary>
    private bool Spare(List<ConflictMember> block)
    {
        var status = solve(new([.. putBack, .. block.Select(part.Without)]), timeLeft());
        putBack.Clear();
        if (status == SolveStatus.Infeasible)
        {
            return true;
        }

        putBack.AddRange(block.Select(part.With));
        if (block.Count == 1)
        {
            needed.AddRange(block);
            isCertain &= status == SolveStatus.Optimal;
        }

        return false;
    }

    private static IReadOnlyList<ConflictMember> Ordered(IEnumerable<ConflictMember> members) =>
        [
            .. members
                .OrderByDescending(member => member.IsRow)
                .ThenBy(member => member.Index)
                .ThenBy(member => member.Side),
        ];
}
