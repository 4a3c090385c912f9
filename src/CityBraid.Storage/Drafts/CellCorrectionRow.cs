using CityBraid.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A cell of one file, told by its hash, that is read otherwise than the file says.</summary>
internal sealed record CellCorrectionRow
{
    public required string Place { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Empty for a file of one table.</summary>
    public required string Sheet { get; init; }

    public required string Cell { get; init; }

    public required string Text { get; init; }

    public required string By { get; init; }

    public CellCorrection ToCorrection() => new(Sheet.Length == 0 ? null : Sheet, Cell, Text, By);

    internal sealed class Mapping : IEntityTypeConfiguration<CellCorrectionRow>
    {
        public void Configure(EntityTypeBuilder<CellCorrectionRow> builder)
        {
            builder
                .ToTable("cell_corrections")
                .HasKey(row => new
                {
                    row.Place,
                    row.Sha256,
                    row.Sheet,
                    row.Cell,
                });
            builder
                .HasOne<PlaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Place)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
