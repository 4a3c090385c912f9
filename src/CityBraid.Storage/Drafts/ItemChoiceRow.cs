using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>What an item of a place's files was decided to mean.</summary>
internal sealed record ItemChoiceRow
{
    public required string Place { get; init; }

    /// <summary>The item as it was written.</summary>
    public required string Item { get; init; }

    /// <summary>The variable's code; empty to leave the item out.</summary>
    public required string Variable { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ItemChoiceRow>
    {
        public void Configure(EntityTypeBuilder<ItemChoiceRow> builder)
        {
            builder.ToTable("item_choices").HasKey(row => new { row.Place, row.Item });
            builder
                .HasOne<PlaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Place)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
