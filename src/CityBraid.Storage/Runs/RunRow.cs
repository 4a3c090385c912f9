using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A piece of long work.</summary>
internal sealed record RunRow
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string? Workspace { get; init; }

    public required string Subject { get; init; }

    public required string Input { get; init; }

    public required string StartedBy { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }

    public required RunState State { get; init; }

    public required string Stage { get; init; }

    public required double Share { get; init; }

    public required long Done { get; init; }

    public required long Total { get; init; }

    public required bool IsCancelRequested { get; init; }

    public required int Fence { get; init; }

    public required string? Result { get; init; }

    public required List<FindingRow> Findings { get; init; }

    public required DateTimeOffset? TakenAt { get; init; }

    public required DateTimeOffset? SeenAt { get; init; }

    public required DateTimeOffset? EndedAt { get; init; }

    public static RunRow Of(Run run) =>
        new()
        {
            Id = run.Id.Value,
            Kind = run.Kind,
            Workspace = run.Workspace?.Value,
            Subject = run.Subject,
            Input = run.Input,
            StartedBy = run.StartedBy,
            QueuedAt = run.QueuedAt,
            State = run.State,
            Stage = run.Step.Stage,
            Share = run.Step.Share,
            Done = run.Step.Done,
            Total = run.Step.Total,
            IsCancelRequested = run.IsCancelRequested,
            Fence = run.Fence,
            Result = run.Result,
            Findings = [.. run.Findings.Select(FindingRow.Of)],
            TakenAt = run.TakenAt,
            SeenAt = run.SeenAt,
            EndedAt = run.EndedAt,
        };

    public Run ToRun() =>
        new()
        {
            Id = RunId.Parse(Id),
            Kind = Kind,
            Workspace = Workspace is null ? null : new PlaceCode(Workspace),
            Subject = Subject,
            Input = Input,
            StartedBy = StartedBy,
            QueuedAt = QueuedAt,
            State = State,
            Step = new RunStep(Stage, Share, Done, Total),
            IsCancelRequested = IsCancelRequested,
            Fence = Fence,
            Result = Result,
            Findings = [.. Findings.Select(finding => finding.ToFinding())],
            TakenAt = TakenAt,
            SeenAt = SeenAt,
            EndedAt = EndedAt,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<RunRow>
    {
        public void Configure(EntityTypeBuilder<RunRow> builder)
        {
            builder.ToTable("runs").HasKey(row => row.Id);
            builder.Property(row => row.Findings).AsJson();
            builder.HasIndex(row => new { row.Workspace, row.QueuedAt }, "ix_runs_workspace_queued_at");
            builder.HasIndex(row => row.State, "ix_runs_state");
        }
    }
}
