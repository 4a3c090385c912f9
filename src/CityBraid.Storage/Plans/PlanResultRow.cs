using CityBraid.Kernel;
using CityBraid.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>What came of a run of a model. Its parts are JSON: they are only ever read and written
///   whole.</summary>
internal sealed record PlanResultRow
{
    public required string Run { get; init; }

    public required string Place { get; init; }

    public required long Plan { get; init; }

    public required DateTimeOffset DoneAt { get; init; }

    public required PlanOptions Options { get; init; }

    /// <summary>What came of solving; null of a sweep.</summary>
    public required string? Outcome { get; init; }

    /// <summary>What was swept; null when the model was solved once.</summary>
    public required string? Sweep { get; init; }

    public required List<SweepPoint> Points { get; init; }

    public required List<PlanTableHead> Tables { get; init; }

    public static PlanResultRow Of(PlanResult result) =>
        new()
        {
            Run = result.Run,
            Place = result.Plan.Place.Value,
            Plan = result.Plan.Number,
            DoneAt = result.DoneAt,
            Options = result.Options,
            Outcome = result.Outcome is { } outcome ? Json.Write(PlanOutcomeRow.Of(outcome)) : null,
            Sweep = result.Sweep is { } sweep ? Json.Write(sweep) : null,
            Points = [.. result.Points],
            Tables = [.. result.Tables],
        };

    public PlanResult ToResult() =>
        new()
        {
            Run = Run,
            Plan = new PlanKey(new PlaceCode(Place), Plan),
            DoneAt = DoneAt,
            Options = Options,
            Outcome = Outcome is null ? null : Json.Read<PlanOutcomeRow>(Outcome).ToOutcome(),
            Sweep = Sweep is null ? null : Json.Read<SweepRequest>(Sweep),
            Points = Points.AsReadOnly(),
            Tables = Tables.AsReadOnly(),
        };

    internal sealed class Mapping : IEntityTypeConfiguration<PlanResultRow>
    {
        public void Configure(EntityTypeBuilder<PlanResultRow> builder)
        {
            builder.ToTable("plan_results").HasKey(row => row.Run);
            builder
                .HasOne<PlanRow>()
                .WithMany()
                .HasForeignKey(row => row.Plan)
                .OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(row => row.Plan, "ix_plan_results_plan");
            builder.Property(row => row.Options).AsJson();
            builder.Property(row => row.Points).AsJson();
            builder.Property(row => row.Tables).AsJson();
        }
    }
}
