using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>The file of an open draft, apart from it, so that a small change rewrites no large
///   file.</summary>
internal sealed record DraftFileRow
{
    public required long Draft { get; init; }

    public required byte[] Content { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<DraftFileRow>
    {
        public void Configure(EntityTypeBuilder<DraftFileRow> builder)
        {
            builder.ToTable("import_draft_files").HasKey(row => row.Draft);
            builder.Property(row => row.Draft).ValueGeneratedNever();
            builder
                .HasOne<DraftRow>()
                .WithMany()
                .HasForeignKey(row => row.Draft)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
