using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>The year that a place's later inventories are compared with.</summary>
internal sealed record BaseYearRow
{
    public required string Place { get; init; }

    public required int Year { get; init; }

    public required decimal Threshold { get; init; }

    public required string Reason { get; init; }

    public required string SetBy { get; init; }

    public required DateTimeOffset SetAt { get; init; }

    public static BaseYearRow Of(BaseYear chosen) =>
        new()
        {
            Place = chosen.Place.Value,
            Year = chosen.Year,
            Threshold = chosen.Threshold,
            Reason = chosen.Reason,
            SetBy = chosen.SetBy,
            SetAt = chosen.SetAt,
        };

    public BaseYear ToBaseYear() => new(new PlaceCode(Place), Year, Threshold, Reason, SetBy, SetAt);

    internal sealed class Mapping : IEntityTypeConfiguration<BaseYearRow>
    {
        public void Configure(EntityTypeBuilder<BaseYearRow> builder)
        {
            builder.ToTable("base_years").HasKey(row => row.Place);
            builder
                .HasOne<PlaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Place)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
