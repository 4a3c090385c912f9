using CityBraid.Inventory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>What happened in the verification of a version. Rows are added, never changed.</summary>
internal sealed record VerificationDeedRow
{
    public required string Place { get; init; }

    public required int Year { get; init; }

    public required int Version { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Number { get; init; }

    public required VerificationDeedKind Kind { get; init; }

    public required string DoneBy { get; init; }

    public required DateTimeOffset DoneAt { get; init; }

    public required string Text { get; init; }

    public int? Finding { get; init; }

    public string? Subject { get; init; }

    public VerificationFindingKind? Found { get; init; }

    public AssuranceLevel? Assurance { get; init; }

    public OpinionKind? Opinion { get; init; }

    public decimal? MaterialShare { get; init; }

    public string? Digest { get; init; }

    public static VerificationDeedRow Of(VersionKey key, int number, VerificationDeed deed) =>
        new()
        {
            Place = key.Place.Value,
            Year = key.Year,
            Version = key.Number,
            Number = number,
            Kind = deed.Kind,
            DoneBy = deed.By,
            DoneAt = deed.At,
            Text = deed.Text,
            Finding = deed.Finding,
            Subject = deed.Row,
            Found = deed.Found,
            Assurance = deed.Assurance,
            Opinion = deed.Opinion,
            MaterialShare = deed.MaterialShare,
            Digest = deed.Digest,
        };

    public VerificationDeed ToDeed() =>
        new(Kind, DoneBy, DoneAt, Text)
        {
            Finding = Finding,
            Row = Subject,
            Found = Found,
            Assurance = Assurance,
            Opinion = Opinion,
            MaterialShare = MaterialShare,
            Digest = Digest,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<VerificationDeedRow>
    {
        public void Configure(EntityTypeBuilder<VerificationDeedRow> builder)
        {
            builder
                .ToTable("verification_deeds")
                .HasKey(row => new
                {
                    row.Place,
                    row.Year,
                    row.Version,
                    row.Number,
                });
            builder
                .HasOne<InventoryVersionRow>()
                .WithMany()
                .HasForeignKey(row => new
                {
                    row.Place,
                    row.Year,
                    row.Version,
                })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
