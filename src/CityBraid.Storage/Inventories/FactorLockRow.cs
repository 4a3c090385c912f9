using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>Which version of the factor library the inventory of a place and year is computed with.</summary>
internal sealed record FactorLockRow
{
    public required string Place { get; init; }

    public required int Year { get; init; }

    public required string Version { get; init; }

    public required string LockedBy { get; init; }

    public required DateTimeOffset LockedAt { get; init; }

    public static FactorLockRow Of(FactorLock locked) =>
        new()
        {
            Place = locked.Place.Value,
            Year = locked.Year,
            Version = locked.Version,
            LockedBy = locked.LockedBy,
            LockedAt = locked.LockedAt,
        };

    public FactorLock ToLock() => new(new PlaceCode(Place), Year, Version, LockedBy, LockedAt);

    internal sealed class Mapping : IEntityTypeConfiguration<FactorLockRow>
    {
        public void Configure(EntityTypeBuilder<FactorLockRow> builder)
        {
            builder.ToTable("factor_locks").HasKey(row => new { row.Place, row.Year });
            builder
                .HasOne<PlaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Place)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<FactorVersionRow>()
                .WithMany()
                .HasForeignKey(row => row.Version)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
