using System.IO.Compression;
using System.Text;
using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>An inventory as it was sent for review. Rows are added, never changed.</summary>
internal sealed record InventoryVersionRow
{
    public required string Place { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string Level { get; init; }

    public required string GwpSet { get; init; }

    public required decimal? Tonnes { get; init; }

    public required string Digest { get; init; }

    /// <summary>What it says, as gzip.</summary>
    public required byte[] Content { get; init; }

    public static InventoryVersionRow Of(InventoryVersion version, string text)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Optimal))
        {
            pack.Write(Encoding.UTF8.GetBytes(text));
        }

        return new()
        {
            Place = version.Place.Value,
            Year = version.Year,
            Number = version.Number,
            Level = version.Level.Code,
            GwpSet = version.GwpSet,
            Tonnes = version.Tonnes,
            Digest = version.Digest,
            Content = packed.ToArray(),
        };
    }

    /// <summary>The text of content; empty when it cannot be unpacked, which no digest agrees with.</summary>
    public static string Unpack(byte[] content)
    {
        try
        {
            using var unpack = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
            using var reader = new StreamReader(unpack, Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (InvalidDataException)
        {
            return string.Empty;
        }
    }

    internal sealed class Mapping : IEntityTypeConfiguration<InventoryVersionRow>
    {
        public void Configure(EntityTypeBuilder<InventoryVersionRow> builder)
        {
            builder
                .ToTable("inventory_versions")
                .HasKey(row => new
                {
                    row.Place,
                    row.Year,
                    row.Number,
                });
            builder
                .HasOne<PlaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Place)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
