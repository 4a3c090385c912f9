using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A piece of long work as JSON.</summary>
public sealed record RunDocument(
    string Id,
    string Kind,
    string? Place,
    string Subject,
    string StartedBy,
    DateTimeOffset QueuedAt
)
{
    /// <summary>How far it has come.</summary>
    [Choices(typeof(RunState))]
    public required string State { get; init; }

    /// <summary>
    /// What it is doing: <c>wait</c>, <c>read</c>, <c>compare</c>, <c>check</c>, <c>save</c>; of a
    /// model <c>read-model</c>, <c>build</c>, <c>solve</c>, <c>sweep</c>, <c>explain</c>, <c>write</c>.
    /// </summary>
    public required string Stage { get; init; }

    /// <summary>How much is done, in whole per cent.</summary>
    public required int Percent { get; init; }

    /// <summary>How many things of the stage are done.</summary>
    public required long Done { get; init; }

    /// <summary>How many there are; 0 when nothing is counted.</summary>
    public required long Total { get; init; }

    /// <summary>Whether somebody asked for it to stop.</summary>
    public required bool CancelRequested { get; init; }

    /// <summary>When it ended; null until then.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>What an import did; null until it ended.</summary>
    public ImportOutcome? Outcome { get; init; }

    /// <summary>The archive that a run of reports left; null until it ended.</summary>
    public ReportOutcome? Reports { get; init; }

    /// <summary>What was found on the way, and why it was refused or failed.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>The run, its sentences in a language.</summary>
    public static RunDocument Of(Run run, Language language) =>
        new(run.Id.Value, run.Kind, run.Workspace?.Value, run.Subject, run.StartedBy, run.QueuedAt)
        {
            State = JsonNames.Of(run.State),
            Stage = run.Step.Stage,
            Percent = run.Step.Percent,
            Done = run.Step.Done,
            Total = run.Step.Total,
            CancelRequested = run.IsCancelRequested,
            EndedAt = run.EndedAt,
            Outcome = ImportWork.FindOutcome(run),
            Reports = ReportWork.FindOutcome(run),
            Findings = FindingDocument.Of(run.Findings, language),
        };
}
