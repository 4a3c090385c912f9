using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A link that a letter brought to a department. Rows are added, never changed.</summary>
internal sealed record RequestLinkRow
{
    public required string Hash { get; init; }

    public required string Request { get; init; }

    /// <summary>How many links the request had then: a new one closes what came before.</summary>
    public required int Links { get; init; }

    public required DateTimeOffset MailedAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<RequestLinkRow>
    {
        public void Configure(EntityTypeBuilder<RequestLinkRow> builder)
        {
            builder.ToTable("request_links").HasKey(row => row.Hash);
            builder.HasIndex(row => row.Request, "ix_request_links_request");
            builder
                .HasOne<DataRequestRow>()
                .WithMany()
                .HasForeignKey(row => row.Request)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
