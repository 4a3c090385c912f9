using CityBraid.Inventory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A notation key stated for a place, year and reference.</summary>
internal sealed record NotationRow
{
    public required string Place { get; init; }

    public required int Year { get; init; }

    public required string Reference { get; init; }

    public required NotationKey Key { get; init; }

    public required string Reason { get; init; }

    public static NotationRow Of(NotationChange change, StatedNotation notation) =>
        new()
        {
            Place = change.Place.Value,
            Year = change.Year,
            Reference = notation.Reference,
            Key = notation.Key,
            Reason = notation.Reason,
        };

    public StatedNotation ToNotation() => new(Reference, Key, Reason);

    internal sealed class Mapping : IEntityTypeConfiguration<NotationRow>
    {
        public void Configure(EntityTypeBuilder<NotationRow> builder)
        {
            builder
                .ToTable("notations")
                .HasKey(row => new
                {
                    row.Place,
                    row.Year,
                    row.Reference,
                });
            builder
                .HasOne<PlaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Place)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
