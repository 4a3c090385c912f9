using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>Which transaction stands at which place of the Merkle tree.</summary>
internal sealed record CreditLeafRow
{
    public required long Position { get; init; }

    public required string Project { get; init; }

    public required long Sequence { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CreditLeafRow>
    {
        public void Configure(EntityTypeBuilder<CreditLeafRow> builder)
        {
            builder.ToTable("credit_leaves").HasKey(row => row.Position);
            builder.Property(row => row.Position).ValueGeneratedNever();
            builder
                .HasIndex(row => new { row.Project, row.Sequence }, "ix_credit_leaves_project_sequence")
                .IsUnique();
        }
    }
}
