using CityBraid.Kernel;
using CityBraid.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A nexus model on record; its bytes lie with those of other files.</summary>
internal sealed record PlanRow
{
    public long Number { get; init; }

    public required string Place { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required string StoredBy { get; init; }

    public required DateTimeOffset StoredAt { get; init; }

    public required PlanContents Contents { get; init; }

    public required List<FindingRow> Findings { get; init; }

    public required bool IsSolvable { get; init; }

    public static PlanRow Of(StoredPlan plan) =>
        new()
        {
            Place = plan.Place.Value,
            FileName = plan.FileName,
            Sha256 = plan.Sha256,
            StoredBy = plan.StoredBy,
            StoredAt = plan.StoredAt,
            Contents = plan.Contents,
            Findings = [.. plan.Findings.Select(FindingRow.Of)],
            IsSolvable = plan.IsSolvable,
        };

    public StoredPlan ToPlan(long size) =>
        new()
        {
            Number = Number,
            Place = new PlaceCode(Place),
            FileName = FileName,
            Sha256 = Sha256,
            Size = size,
            StoredBy = StoredBy,
            StoredAt = StoredAt,
            Contents = Contents,
            Findings = [.. Findings.Select(finding => finding.ToFinding())],
            IsSolvable = IsSolvable,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<PlanRow>
    {
        public void Configure(EntityTypeBuilder<PlanRow> builder)
        {
            builder.ToTable("plans").HasKey(row => row.Number);
            builder
                .HasOne<PlaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Place)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<FileContentRow>()
                .WithMany()
                .HasForeignKey(row => row.Sha256)
                .OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(row => row.Place, "ix_plans_place");
            builder.Property(row => row.Contents).AsJson();
            builder.Property(row => row.Findings).AsJson();
        }
    }
}
