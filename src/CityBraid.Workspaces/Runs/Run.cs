using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>A piece of long work as it is on record; the one place that knows which state follows
///   which.</summary>
/// <remarks>
/// Whoever takes a run up raises its <see cref="Fence"/>; what an earlier taker still writes under the
/// old one
/// is turned away by the store. So work may be begun more than once and ends once.
/// </remarks>
public sealed record Run
{
    /// <summary>Its name.</summary>
    public required RunId Id { get; init; }

    /// <summary>The kind of work: <c>import</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The place whose workspace it belongs to; null for the whole installation's.</summary>
    public required PlaceCode? Workspace { get; init; }

    /// <summary>What it is about, as its starter calls it: a file's name.</summary>
    public required string Subject { get; init; }

    /// <summary>What to do, as a JSON document that its work can read.</summary>
    public required string Input { get; init; }

    /// <summary>Who started it, as the audit trail names them.</summary>
    public required string StartedBy { get; init; }

    /// <summary>When it was started.</summary>
    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>How far it has come.</summary>
    public RunState State { get; init; } = RunState.Queued;

    /// <summary>Where it stands.</summary>
    public RunStep Step { get; init; } = RunStep.None;

    /// <summary>Whether somebody asked for it to stop.</summary>
    public bool IsCancelRequested { get; init; }

    /// <summary>How often it was taken up.</summary>
    public int Fence { get; init; }

    /// <summary>What came of it as a JSON document; null while, or because, nothing did.</summary>
    public string? Result { get; init; }

    /// <summary>What was found on the way, and why it was refused or failed.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>When it was last taken up; null while it never was.</summary>
    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>When its taker last gave a sign of life; null while nobody has it.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>When it ended; null until then.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Whether it ended, one way or another.</summary>
    public bool IsOver => State is not (RunState.Queued or RunState.Running);

    /// <summary>How long it has taken, from its start to its end or to now.</summary>
    public TimeSpan Elapsed(DateTimeOffset now) => (EndedAt ?? now) - QueuedAt;

    /// <summary>Somebody takes it up: out of the queue, or after a taker that gave no sign of life.</summary>
    public Run Taken(DateTimeOffset now)
    {
        Demand(RunState.Queued, RunState.Running);
        return this with
        {
            State = RunState.Running,
            Fence = Fence + 1,
            Step = RunStep.None,
            TakenAt = now,
            SeenAt = now,
        };
    }

    /// <summary>Its taker tells where it stands and that it is alive.</summary>
    public Run At(RunStep step, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(step);
        Demand(RunState.Running);
        return this with { Step = step, SeenAt = now };
    }

    /// <summary>Its taker has to go and puts it back for another.</summary>
    public Run PutBack()
    {
        Demand(RunState.Running);
        return this with { State = RunState.Queued, Step = RunStep.None, SeenAt = null };
    }

    /// <summary>Somebody asks for it to stop; what nobody took up yet stops at once.</summary>
    public Run AskedToStop(DateTimeOffset now)
    {
        Demand(RunState.Queued, RunState.Running);
        var asked = this with { IsCancelRequested = true };
        return State == RunState.Queued ? asked with { State = RunState.Cancelled, EndedAt = now } : asked;
    }

    /// <summary>Its taker ends it.</summary>
    public Run Ended(RunEnding ending, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(ending);
        Demand(RunState.Running);
        return this with
        {
            State = ending.State,
            Step = ending.State == RunState.Done ? Step with { Share = 1 } : Step,
            Result = ending.Result,
            Findings = ending.Findings,
            SeenAt = now,
            EndedAt = now,
        };
    }

    private void Demand(params ReadOnlySpan<RunState> states)
    {
        if (!states.Contains(State))
        {
            throw new InvalidOperationException(
                $"The run {Id} is {State}; this cannot happen to it any more."
            );
        }
    }
}
