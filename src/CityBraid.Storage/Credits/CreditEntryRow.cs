using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>One side of a movement: the two sides of each sum to zero.</summary>
internal sealed record CreditEntryRow
{
    public required string Project { get; init; }

    public required long Sequence { get; init; }

    public required int Line { get; init; }

    public required string At { get; init; }

    /// <summary>The account; null for the side from which tonnes are issued.</summary>
    public required string? Account { get; init; }

    public required string? State { get; init; }

    public required int Vintage { get; init; }

    public required long FirstNumber { get; init; }

    public required long LastNumber { get; init; }

    /// <summary>What the account gains; negative for what it gives.</summary>
    public required long Tonnes { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CreditEntryRow>
    {
        public void Configure(EntityTypeBuilder<CreditEntryRow> builder)
        {
            builder
                .ToTable("credit_entries")
                .HasKey(row => new
                {
                    row.Project,
                    row.Sequence,
                    row.Line,
                });
            builder.HasIndex(row => new { row.Account, row.At }, "ix_credit_entries_account_at");
        }
    }
}
