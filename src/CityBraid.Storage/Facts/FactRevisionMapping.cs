using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>How revisions of facts are kept: in order of place, variable and period, the order they are
///   read in.</summary>
internal sealed class FactRevisionMapping : IEntityTypeConfiguration<FactRevisionRow>
{
    public void Configure(EntityTypeBuilder<FactRevisionRow> builder)
    {
        builder
            .ToTable("fact_revisions")
            .HasKey(row => new
            {
                row.Place,
                row.Variable,
                row.PeriodFrom,
                row.PeriodTo,
                row.PeriodKind,
                row.Revision,
            });
        builder
            .HasOne<PlaceRow>()
            .WithMany()
            .HasForeignKey(row => row.Place)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<FactChangeRow>()
            .WithMany()
            .HasForeignKey(row => row.Change)
            .OnDelete(DeleteBehavior.Restrict);
        HasFile(builder, nameof(FactRevisionRow.FileId));
        HasFile(builder, nameof(FactRevisionRow.FactorFileId));
    }

    private static void HasFile(EntityTypeBuilder<FactRevisionRow> builder, string column) =>
        builder.HasOne<SourceFileRow>().WithMany().HasForeignKey(column).OnDelete(DeleteBehavior.Restrict);
}
