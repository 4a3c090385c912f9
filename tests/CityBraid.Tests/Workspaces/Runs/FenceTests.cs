using CityBraid.Kernel;
using CityBraid.Workspaces;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Workspaces.Runs;

/// <summary>However the steps of two takers interleave, a run has one result, of its latest taker.</summary>
public sealed class FenceTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Any_interleaving_of_two_takers_and_a_wish_to_cancel_gives_one_result() =>
        Prop.ForAll(
                Gen.Choose(0, 8).ListOf(24).ToArbitrary(),
                moves => Assert.True(HasOneResult(moves), string.Join(' ', moves))
            )
            .QuickCheckThrowOnFailure();

    /// <summary>Each taker reads the row and writes its next step later: others may come between.</summary>
    private static bool HasOneResult(IEnumerable<int> moves)
    {
        var runs = new MemoryRuns();
        var id = RunTests.Queued.Id;
        runs.AddRunAsync(RunTests.Queued, default).Wait();
        Taker[] takers = [new(runs, id, "a"), new(runs, id, "b")];
        var endings = 0;
        foreach (var move in moves)
        {
            var before = runs[id];
            if (move == 8)
            {
                Ask(runs, before);
            }
            else
            {
                takers[move / 4].Move(move % 4);
            }

            var after = runs[id];
            endings += after.IsOver && after != before ? 1 : 0;
            if (before.IsOver && before != after)
            {
                return false;
            }
        }

        var end = runs[id];
        return endings <= 1
            && takers.Count(taker => taker.HasEnded) <= 1
            && (end.Result is null || takers.Single(taker => taker.HasEnded).Name == end.Result);
    }

    private static void Ask(MemoryRuns runs, Run run)
    {
        if (!run.IsOver)
        {
            runs.TryReplaceRunAsync(run, run.AskedToStop(Now), default).Wait();
        }
    }

    private sealed class Taker(MemoryRuns runs, RunId id, string name)
    {
        private Run? seen;
        private int? fence;

        public string Name => name;

        public bool HasEnded { get; private set; }

        public void Move(int step)
        {
            switch (step)
            {
                case 0:
                    seen = runs[id];
                    break;
                case 1 when seen is { IsOver: false } run:
                    var taken = run.Taken(Now);
                    fence = Write(run, taken) ? taken.Fence : fence;
                    break;
                case 2 when seen is { State: RunState.Running } run && run.Fence == fence:
                    Write(run, run.At(new RunStep(name, 0.5), Now));
                    break;
                case 3 when seen is { State: RunState.Running } run && run.Fence == fence:
                    HasEnded |= Write(run, run.Ended(RunEnding.Done(name, []), Now));
                    break;
            }
        }

        private bool Write(Run before, Run after) => runs.TryReplaceRunAsync(before, after, default).Result;
    }
}
