namespace CityBraid.Planning;

/// <summary>What came of a run of a model: of solving it, or of sweeping it.</summary>
/// <remarks>It belongs to the model's workspace: whoever may read plans there may read it.</remarks>
public sealed record PlanResult
{
    /// <summary>The most bytes that the tables of a result may take, packed: 100 million.</summary>
    public const long TableBytesMax = 100_000_000;

    /// <summary>The name of the run.</summary>
    public required string Run { get; init; }

    /// <summary>The model.</summary>
    public required PlanKey Plan { get; init; }

    /// <summary>How the model was solved.</summary>
    public required PlanOptions Options { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset DoneAt { get; init; }

    /// <summary>What came of solving; null of a sweep.</summary>
    public PlanOutcome? Outcome { get; init; }

    /// <summary>What was swept; null when the model was solved once.</summary>
    public SweepRequest? Sweep { get; init; }

    /// <summary>The points of a sweep in their order; empty of a single solve.</summary>
    public IReadOnlyList<SweepPoint> Points { get; init; } = [];

    /// <summary>Its tables.</summary>
    public IReadOnlyList<PlanTableHead> Tables { get; init; } = [];
}
