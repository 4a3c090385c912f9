namespace CityBraid.Workspaces;

/// <summary>Holds the newest word on where a run stands until somebody writes it down.</summary>
internal sealed class RunReporter : IProgress<RunStep>
{
    private RunStep latest = RunStep.None;

    /// <summary>The newest word.</summary>
    public RunStep Latest => Volatile.Read(ref latest);

    /// <inheritdoc/>
    public void Report(RunStep value) => Volatile.Write(ref latest, value);
}
