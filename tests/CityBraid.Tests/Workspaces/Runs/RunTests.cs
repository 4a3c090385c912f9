using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces.Runs;

/// <summary>Which state of a run follows which; everything else throws.</summary>
public sealed class RunTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, Func<Run, Run>> Steps = new(StringComparer.Ordinal)
    {
        ["taken"] = run => run.Taken(Now),
        ["at"] = run => run.At(new RunStep("read", 0.5), Now),
        ["put back"] = run => run.PutBack(),
        ["asked to stop"] = run => run.AskedToStop(Now),
        ["ended"] = run => run.Ended(RunEnding.Done("{}", []), Now),
    };

    public static Run Queued { get; } =
        new()
        {
            Id = RunId.New(TimeProvider.System),
            Kind = "held",
            Workspace = new PlaceCode("khon-kaen"),
            Subject = "2562.xlsx",
            Input = "{}",
            StartedBy = "somchai",
            QueuedAt = Now,
        };

    [Theory]
    [InlineData("taken", RunState.Queued, RunState.Running)]
    [InlineData("asked to stop", RunState.Queued, RunState.Cancelled)]
    [InlineData("taken", RunState.Running, RunState.Running)]
    [InlineData("at", RunState.Running, RunState.Running)]
    [InlineData("put back", RunState.Running, RunState.Queued)]
    [InlineData("asked to stop", RunState.Running, RunState.Running)]
    [InlineData("ended", RunState.Running, RunState.Done)]
    public void A_step_leads_from_state_to_state(string step, RunState from, RunState to) =>
        Assert.Equal(to, Steps[step](Queued with { State = from }).State);

    [Fact]
    public void No_other_step_is_possible()
    {
        var possible = new HashSet<(string, RunState)>
        {
            ("taken", RunState.Queued),
            ("asked to stop", RunState.Queued),
        };
        possible.UnionWith(Steps.Keys.Select(step => (step, RunState.Running)));
        foreach (var step in Steps)
        {
            foreach (
                var state in Enum.GetValues<RunState>().Where(one => !possible.Contains((step.Key, one)))
            )
            {
                Assert.Throws<InvalidOperationException>(() => step.Value(Queued with { State = state }));
            }
        }
    }

    [Fact]
    public void Each_taker_raises_the_fence_and_begins_anew()
    {
        var first = Queued.Taken(Now).At(new RunStep("save", 0.9, 9, 10), Now);
        var second = first.Taken(Now.AddSeconds(30));

        Assert.Equal((1, 2), (first.Fence, second.Fence));
        Assert.Equal(RunStep.None, second.Step);
        Assert.Equal(Now.AddSeconds(30), second.SeenAt);
    }

    [Fact]
    public void A_refusal_ends_a_run_with_its_sentence_first()
    {
        var why = new Finding(Severity.Error, "facts.unknown-unit", new Location("a.csv", null, "D2"));

        var run = Queued
            .Taken(Now)
            .Ended(RunEnding.Refused(Refusal.BadData("tables.unreadable", [why])), Now);

        Assert.Equal(RunState.Refused, run.State);
        Assert.Equal(["tables.unreadable", "facts.unknown-unit"], run.Findings.Select(one => one.Code));
        Assert.True(run.IsOver);
    }

    [Fact]
    public void Only_what_is_done_shows_a_hundred_per_cent()
    {
        Assert.Equal(99, new RunStep("save", 0.9999).Percent);
        Assert.Equal(100, Queued.Taken(Now).Ended(RunEnding.Done("{}", []), Now).Step.Percent);
        Assert.Equal(0, new RunStep("read", -1).Percent);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("01arz3ndektsv4rrffq69g5fa")]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FAV")]
    [InlineData("01arz3ndektsv4rrffq69g5fai")]
    public void What_is_no_name_of_a_run_is_none(string? text) => Assert.Null(RunId.Find(text));

    [Fact]
    public void A_name_reads_back()
    {
        var id = RunId.New(TimeProvider.System);

        Assert.Equal(id, RunId.Find(id.Value));
        Assert.NotEqual(id, RunId.New(TimeProvider.System));
    }
}
