using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>One revision of a calculation kept in the inventory of a place and year.</summary>
internal sealed record CalculationRow
{
    public required string Place { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required int Revision { get; init; }

    public required string Reference { get; init; }

    public required string Method { get; init; }

    public required string Document { get; init; }

    public required string Source { get; init; }

    public required Quality Quality { get; init; }

    public required bool IsWithdrawn { get; init; }

    public required string KeptBy { get; init; }

    public required DateTimeOffset KeptAt { get; init; }

    public static CalculationRow Of(KeptCalculation calculation) =>
        new()
        {
            Place = calculation.Place.Value,
            Year = calculation.Year,
            Number = calculation.Number,
            Revision = calculation.Revision,
            Reference = calculation.Reference,
            Method = calculation.Method,
            Document = calculation.Document,
            Source = calculation.Source,
            Quality = calculation.Quality,
            IsWithdrawn = calculation.IsWithdrawn,
            KeptBy = calculation.KeptBy,
            KeptAt = calculation.KeptAt,
        };

    public KeptCalculation ToCalculation() =>
        new()
        {
            Place = new PlaceCode(Place),
            Year = Year,
            Number = Number,
            Revision = Revision,
            Reference = Reference,
            Method = Method,
            Document = Document,
            Source = Source,
            Quality = Quality,
            IsWithdrawn = IsWithdrawn,
            KeptBy = KeptBy,
            KeptAt = KeptAt,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<CalculationRow>
    {
        public void Configure(EntityTypeBuilder<CalculationRow> builder)
        {
            builder
                .ToTable("calculations")
                .HasKey(row => new
                {
                    row.Place,
                    row.Year,
                    row.Number,
                    row.Revision,
                });
            builder
                .HasOne<PlaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Place)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
