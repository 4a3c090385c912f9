using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>What a registry says of itself; there is one.</summary>
internal sealed record CreditRegistryRow
{
    /// <summary>The number of the only row.</summary>
    public const int Only = 1;

    public required int Number { get; init; }

    /// <summary>The name of the folder with its signing key.</summary>
    public required string Name { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CreditRegistryRow>
    {
        public void Configure(EntityTypeBuilder<CreditRegistryRow> builder)
        {
            builder.ToTable("credit_registry").HasKey(row => row.Number);
            builder.Property(row => row.Number).ValueGeneratedNever();
        }
    }
}
