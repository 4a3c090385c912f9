using CityBraid.Optimization;
using CityBraid.Planning;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>How a solve ended, as an exit code and as a line for people.</summary>
internal static class PlanEnding
{
    /// <summary>The exit code; a solve that ran out of time wrote nothing and was not done.</summary>
    public static int ExitCodeOf(SolveStatus status) =>
        status switch
        {
            SolveStatus.Optimal => ExitCode.Done,
            SolveStatus.Infeasible => ExitCode.Infeasible,
            SolveStatus.Unbounded => ExitCode.Unbounded,
            _ => ExitCode.Refused,
        };

    /// <summary>
    /// The exit code of a solve; an answer that is not proven best wrote nothing and was not done.
    /// </summary>
    public static int ExitCodeOf(PlanOutcome outcome) =>
        outcome is { Status: SolveStatus.Optimal, IsProven: false }
            ? ExitCode.Refused
            : ExitCodeOf(outcome.Status);

    /// <summary>The line.</summary>
    public static IRenderable Line(SolveStatus status, Reader reader) =>
        Pages.Line(reader, $"plan.{JsonNames.Of(status)}");
}
