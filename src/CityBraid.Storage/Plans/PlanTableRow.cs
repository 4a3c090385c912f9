using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A table of a result, packed.</summary>
internal sealed record PlanTableRow
{
    public required string Run { get; init; }

    public required string Name { get; init; }

    public required byte[] Content { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<PlanTableRow>
    {
        public void Configure(EntityTypeBuilder<PlanTableRow> builder)
        {
            builder.ToTable("plan_tables").HasKey(row => new { row.Run, row.Name });
            builder
                .HasOne<PlanResultRow>()
                .WithMany()
                .HasForeignKey(row => row.Run)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
