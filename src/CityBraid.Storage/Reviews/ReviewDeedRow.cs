using CityBraid.Inventory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>What happened to a version of an inventory. Rows are added, never changed.</summary>
internal sealed record ReviewDeedRow
{
    public required string Place { get; init; }

    public required int Year { get; init; }

    public required int Version { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Number { get; init; }

    public required ReviewDeedKind Kind { get; init; }

    public required string DoneBy { get; init; }

    public required DateTimeOffset DoneAt { get; init; }

    public required string Note { get; init; }

    public static ReviewDeedRow Of(VersionKey key, int number, ReviewDeed deed) =>
        new()
        {
            Place = key.Place.Value,
            Year = key.Year,
            Version = key.Number,
            Number = number,
            Kind = deed.Kind,
            DoneBy = deed.By,
            DoneAt = deed.At,
            Note = deed.Note,
        };

    public ReviewDeed ToDeed() => new(Kind, DoneBy, DoneAt, Note);

    internal sealed class Mapping : IEntityTypeConfiguration<ReviewDeedRow>
    {
        public void Configure(EntityTypeBuilder<ReviewDeedRow> builder)
        {
            builder
                .ToTable("review_deeds")
                .HasKey(row => new
                {
                    row.Place,
                    row.Year,
                    row.Version,
                    row.Number,
                });
            builder
                .HasOne<InventoryVersionRow>()
                .WithMany()
                .HasForeignKey(row => new
                {
                    row.Place,
                    row.Year,
                    row.Version,
                })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
