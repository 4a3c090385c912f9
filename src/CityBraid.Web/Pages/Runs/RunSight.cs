using System.Globalization;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A run as a reader sees it at one moment, every word said.</summary>
/// <param name="Percent">How much is done, in whole per cent.</param>
/// <param name="Stage">What it is doing, or how it ended.</param>
/// <param name="Count">How many things of how many; empty when nothing is counted.</param>
/// <param name="Elapsed">How long it has taken.</param>
internal sealed record RunSight(int Percent, string Stage, string Count, string Elapsed)
{
    /// <summary>A run as the visitor sees it now.</summary>
    public static RunSight Of(Run run, Visit visit, DateTimeOffset now) =>
        new(
            run.Step.Percent,
            run.State == RunState.Running && !run.IsCancelRequested
                ? visit.Say($"run.stage.{run.Step.Stage}")
                : StateOf(run, visit),
            run.Step.Total == 0
                ? string.Empty
                : visit.Say(
                    "run.count",
                    ("done", Numerals.Show(run.Step.Done)),
                    ("total", Numerals.Show(run.Step.Total))
                ),
            visit.Say("run.elapsed", ("time", Clock(run.Elapsed(now))))
        );

    /// <summary>The state in words.</summary>
    public static string StateOf(Run run, Visit visit) =>
        run is { State: RunState.Running, IsCancelRequested: true }
            ? visit.Say("run.state.stopping")
            : visit.Say($"run.state.{run.State}");

    /// <summary>What it does, and with what.</summary>
    public static string TitleOf(Run run, Visit visit) =>
        visit.Say($"run.kind.{run.Kind}", ("subject", run.Subject));

    /// <summary>The day and the time it was asked for.</summary>
    public static string WhenOf(Run run, Visit visit) => Moments.Say(visit, run.QueuedAt);

    private static string Clock(TimeSpan elapsed) =>
        elapsed.ToString(elapsed.TotalHours < 1 ? @"m\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);
}
