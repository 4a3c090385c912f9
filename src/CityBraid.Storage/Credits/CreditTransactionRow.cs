using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>One line of a project's log, as the text that was hashed.</summary>
internal sealed record CreditTransactionRow
{
    public required string Project { get; init; }

    public required long Sequence { get; init; }

    public required string Text { get; init; }

    public required string Hash { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CreditTransactionRow>
    {
        public void Configure(EntityTypeBuilder<CreditTransactionRow> builder) =>
            builder.ToTable("credit_transactions").HasKey(row => new { row.Project, row.Sequence });
    }
}
