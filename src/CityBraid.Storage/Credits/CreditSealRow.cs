using CityBraid.Credits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A signed root of the Merkle tree.</summary>
internal sealed record CreditSealRow
{
    public required long Size { get; init; }

    public required string Root { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Signature { get; init; }

    /// <summary>The size of the root before it; null in one that was signed before roots named it.</summary>
    public required long? Previous { get; init; }

    public static CreditSealRow Of(SignedRoot root) =>
        new()
        {
            Size = root.Size,
            Root = root.Root,
            At = root.At,
            Signature = root.Signature,
            Previous = root.Previous,
        };

    public SignedRoot ToRoot() => new(Size, Root, At, Signature, Previous);

    internal sealed class Mapping : IEntityTypeConfiguration<CreditSealRow>
    {
        public void Configure(EntityTypeBuilder<CreditSealRow> builder)
        {
            builder.ToTable("credit_seals").HasKey(row => row.Size);
            builder.Property(row => row.Size).ValueGeneratedNever();
        }
    }
}
