using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>That a place reports an inventory of a year.</summary>
internal sealed record StartedInventoryRow
{
    public required string Place { get; init; }

    public required int Year { get; init; }

    public required string Level { get; init; }

    public required string StartedBy { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public static StartedInventoryRow Of(StartedInventory inventory) =>
        new()
        {
            Place = inventory.Place.Value,
            Year = inventory.Year,
            Level = inventory.Level.Code,
            StartedBy = inventory.StartedBy,
            StartedAt = inventory.StartedAt,
        };

    public StartedInventory ToInventory() =>
        new(new PlaceCode(Place), Year, LevelOf(Level), StartedBy, StartedAt);

    private static Level LevelOf(string code) =>
        Inventory.Level.TryParse(code, out var level)
            ? level
            : throw new InvalidOperationException($"'{code}' is no level of an inventory.");

    internal sealed class Mapping : IEntityTypeConfiguration<StartedInventoryRow>
    {
        public void Configure(EntityTypeBuilder<StartedInventoryRow> builder)
        {
            builder.ToTable("inventories").HasKey(row => new { row.Place, row.Year });
            builder
                .HasOne<PlaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Place)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
