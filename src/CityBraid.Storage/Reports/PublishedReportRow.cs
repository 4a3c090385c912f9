using System.IO.Compression;
using CityBraid.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>What a report said when it was published, compressed. Rows are added, never changed.</summary>
internal sealed record PublishedReportRow
{
    public required string Workspace { get; init; }

    public required int Number { get; init; }

    public required byte[] Content { get; init; }

    public static PublishedReportRow Of(KeptReportKey key, ReadOnlyMemory<byte> content)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Optimal))
        {
            pack.Write(content.Span);
        }

        return new PublishedReportRow
        {
            Workspace = key.Workspace.Value,
            Number = key.Number,
            Content = packed.ToArray(),
        };
    }

    public static ReadOnlyMemory<byte> Unpacked(byte[] content)
    {
        using var unpack = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        unpack.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    internal sealed class Mapping : IEntityTypeConfiguration<PublishedReportRow>
    {
        public void Configure(EntityTypeBuilder<PublishedReportRow> builder)
        {
            builder.ToTable("published_reports").HasKey(row => new { row.Workspace, row.Number });
            builder
                .HasOne<KeptReportRow>()
                .WithMany()
                .HasForeignKey(row => new { row.Workspace, row.Number })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
