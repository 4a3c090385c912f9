using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>How far a project's log is sealed.</summary>
internal sealed record CreditSealingRow
{
    public required string Project { get; init; }

    public required long Length { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CreditSealingRow>
    {
        public void Configure(EntityTypeBuilder<CreditSealingRow> builder) =>
            builder.ToTable("credit_sealing").HasKey(row => row.Project);
    }
}
