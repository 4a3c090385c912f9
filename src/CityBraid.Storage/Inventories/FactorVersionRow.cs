using System.IO.Compression;
using System.Text;
using CityBraid.Inventory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A version of the factor library, compressed, by its digest.</summary>
internal sealed record FactorVersionRow
{
    public required string Digest { get; init; }

    /// <summary>The content as gzip.</summary>
    public required byte[] Content { get; init; }

    public static FactorVersionRow Of(FactorVersion version)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            pack.Write(Encoding.UTF8.GetBytes(version.Content));
        }

        return new() { Digest = version.Digest, Content = packed.ToArray() };
    }

    public FactorVersion ToVersion()
    {
        using var unpack = new GZipStream(new MemoryStream(Content), CompressionMode.Decompress);
        using var reader = new StreamReader(unpack, Encoding.UTF8);
        return new FactorVersion(Digest, reader.ReadToEnd());
    }

    internal sealed class Mapping : IEntityTypeConfiguration<FactorVersionRow>
    {
        public void Configure(EntityTypeBuilder<FactorVersionRow> builder) =>
            builder.ToTable("factor_versions").HasKey(row => row.Digest);
    }
}
