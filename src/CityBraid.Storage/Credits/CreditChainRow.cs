using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>The end of a project's log. Whoever posts locks this row first, so that a project's
///   transactions come one after the other and those of others do not wait.</summary>
internal sealed record CreditChainRow
{
    public required string Project { get; init; }

    public required long Length { get; init; }

    public required string Head { get; init; }

    public required string? At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CreditChainRow>
    {
        public void Configure(EntityTypeBuilder<CreditChainRow> builder)
        {
            builder.ToTable("credit_chains").HasKey(row => row.Project);
            builder.HasOne<CreditProjectRow>().WithMany().HasForeignKey(row => row.Project);
        }
    }
}
