using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A file that facts were read from, told apart by name and hash.</summary>
internal sealed record SourceFileRow
{
    public long Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Lower-case hexadecimal; null when no file was read.</summary>
    public string? Sha256 { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<SourceFileRow>
    {
        public void Configure(EntityTypeBuilder<SourceFileRow> builder)
        {
            builder.ToTable("source_files").HasKey(row => row.Id);
            builder.HasIndex(row => new { row.Name, row.Sha256 }, "ix_source_files_name_sha256").IsUnique();
        }
    }
}
