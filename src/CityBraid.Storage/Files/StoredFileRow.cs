using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A file that somebody brought.</summary>
internal sealed record StoredFileRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required string Sha256 { get; init; }

    public required string? Workspace { get; init; }

    public required string StoredBy { get; init; }

    public required DateTimeOffset StoredAt { get; init; }

    public static StoredFileRow Of(StoredFile file) =>
        new()
        {
            Id = file.Id,
            Name = file.Name,
            MediaType = file.MediaType,
            Sha256 = file.Sha256,
            Workspace = file.Workspace?.Value,
            StoredBy = file.StoredBy,
            StoredAt = file.StoredAt,
        };

    public StoredFile ToFile(long size) =>
        new(
            Id,
            Name,
            MediaType,
            Sha256,
            size,
            Workspace is null ? null : new PlaceCode(Workspace),
            StoredBy,
            StoredAt
        );

    internal sealed class Mapping : IEntityTypeConfiguration<StoredFileRow>
    {
        public void Configure(EntityTypeBuilder<StoredFileRow> builder)
        {
            builder.ToTable("stored_files").HasKey(row => row.Id);
            builder
                .HasOne<FileContentRow>()
                .WithMany()
                .HasForeignKey(row => row.Sha256)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
