using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>That a comment calls somebody, and when they went to see it.</summary>
internal sealed record MentionRow
{
    public required string Comment { get; init; }

    public required string Person { get; init; }

    public DateTimeOffset? SeenAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<MentionRow>
    {
        public void Configure(EntityTypeBuilder<MentionRow> builder)
        {
            builder.ToTable("mentions").HasKey(row => new { row.Comment, row.Person });
            builder.HasIndex(row => row.Person, "ix_mentions_person");
            builder
                .HasOne<CommentRow>()
                .WithMany()
                .HasForeignKey(row => row.Comment)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
