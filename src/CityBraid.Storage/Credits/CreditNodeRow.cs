using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>The hash of a full subtree of the Merkle tree, so that a proof reads a few rows.</summary>
internal sealed record CreditNodeRow
{
    /// <summary>0 for leaves; a subtree of level n has 2ⁿ of them.</summary>
    public required int Height { get; init; }

    /// <summary>Its place among the subtrees of its height, from 0.</summary>
    public required long Position { get; init; }

    public required string Hash { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CreditNodeRow>
    {
        public void Configure(EntityTypeBuilder<CreditNodeRow> builder) =>
            builder.ToTable("credit_nodes").HasKey(row => new { row.Height, row.Position });
    }
}
