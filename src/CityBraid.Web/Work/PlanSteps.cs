using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Tells where a run of a model stands in the words of runs.</summary>
/// <remarks>
/// A solver does not know how much is left to do: while it works the bar goes half of what is left with
/// every so many steps, and never comes to the end by itself.
/// </remarks>
/// <param name="listener">Whom to tell.</param>
internal sealed class PlanSteps(IProgress<RunStep> listener) : IProgress<PlanProgress>
{
    private const double SolveFrom = 0.2;
    private const double SolveTo = 0.85;
    private const double StepsToHalf = 5_000;

    /// <inheritdoc/>
    public void Report(PlanProgress value) =>
        listener.Report(
            value.Stage switch
            {
                PlanStage.Read => new RunStep("read-model", 0.05),
                PlanStage.Build => new RunStep("build", 0.15),
                PlanStage.Solve when value.Total > 0 => new RunStep(
                    "sweep",
                    SolveAt((double)value.Done / value.Total),
                    value.Done,
                    value.Total
                ),
                PlanStage.Solve => new RunStep(
                    "solve",
                    SolveAt(1 - Math.Pow(2, -value.Iterations / StepsToHalf))
                ),
                PlanStage.Explain => new RunStep("explain", SolveTo),
                _ => new RunStep("write", 0.9),
            }
        );

    private static double SolveAt(double share) => SolveFrom + ((SolveTo - SolveFrom) * share);
}
