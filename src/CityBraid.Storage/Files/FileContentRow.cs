using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>The bytes of one or more files, by their hash.</summary>
internal sealed record FileContentRow
{
    public required string Sha256 { get; init; }

    public required long Size { get; init; }

    public required byte[] Content { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<FileContentRow>
    {
        public void Configure(EntityTypeBuilder<FileContentRow> builder) =>
            builder.ToTable("file_contents").HasKey(row => row.Sha256);
    }
}
