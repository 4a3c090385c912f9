namespace CityBraid.Planning;

/// <summary>Runs the stages of a plan, tells how far it has come and keeps how long each took.</summary>
internal sealed class StageWatch(TimeProvider time, IProgress<PlanProgress>? progress)
{
    private readonly double[] seconds = new double[Enum.GetValues<PlanStage>().Length];

    internal T Run<T>(PlanStage stage, Func<T> work)
    {
        progress?.Report(new(stage));
        var start = time.GetTimestamp();
        var result = work();
        Keep(stage, start);
        return result;
    }

    internal void Run(PlanStage stage, Action work) =>
        Run(
            stage,
            () =>
            {
                work();
                return true;
            }
        );

    internal async Task<T> RunAsync<T>(PlanStage stage, Func<Task<T>> work)
    {
        progress?.Report(new(stage));
        var start = time.GetTimestamp();
        var result = await work();
        Keep(stage, start);
        return result;
    }

    internal PlanSeconds Seconds() =>
        new(
            seconds[(int)PlanStage.Read],
            seconds[(int)PlanStage.Build],
            seconds[(int)PlanStage.Solve],
            seconds[(int)PlanStage.Write]
        );

    private void Keep(PlanStage stage, long start) =>
        seconds[(int)stage] = time.GetElapsedTime(start).TotalSeconds;
}
