using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>How a run ended, and what came of it.</summary>
public sealed record RunEnding
{
    private RunEnding(RunState state, string? result, IReadOnlyList<Finding> findings)
    {
        State = state;
        Result = result;
        Findings = findings;
    }

    /// <summary>It was cancelled and left nothing behind.</summary>
    public static RunEnding Cancelled { get; } = new(RunState.Cancelled, result: null, []);

    /// <summary>It broke off.</summary>
    public static RunEnding Failed { get; } =
        new(RunState.Failed, result: null, [new Finding(Severity.Error, "runs.failed", where: null)]);

    /// <summary>It broke off, and it is known why.</summary>
    public static RunEnding FailedBy(Finding why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return new RunEnding(RunState.Failed, result: null, [why]);
    }

    /// <summary>The state that it ended in.</summary>
    public RunState State { get; }

    /// <summary>What came of it as a JSON document; null when nothing did.</summary>
    public string? Result { get; }

    /// <summary>What was found on the way, and why it was refused.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>It did what was asked.</summary>
    /// <param name="result">What came of it as a JSON document.</param>
    /// <param name="findings">What is worth knowing about it.</param>
    public static RunEnding Done(string result, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(findings);
        return new RunEnding(RunState.Done, result, findings);
    }

    /// <summary>Errors in the data kept it from being done.</summary>
    public static RunEnding Refused(string result, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(findings);
        return new RunEnding(RunState.Refused, result, findings);
    }

    /// <summary>The use case refused; the refusal's own sentence becomes the first finding.</summary>
    public static RunEnding Refused(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var values = refusal.Values.Select(value => (value.Key, value.Value));
        var why = new Finding(Severity.Error, refusal.Code, where: null, [.. values]);
        return new RunEnding(RunState.Refused, result: null, [why, .. refusal.Findings]);
    }
}
