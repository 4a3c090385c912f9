using System.Text.Json.Serialization;
using CityBraid.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>What one department is asked for, found by the hash of its link's token.</summary>
internal sealed record DataRequestRow
{
    public required string Id { get; init; }

    public required string Round { get; init; }

    /// <summary>From 1, in order of asking.</summary>
    public required int Number { get; init; }

    /// <summary>None for those asked before communities were.</summary>
    public RequestKind? Kind { get; init; }

    public required string Department { get; init; }

    public string? Contact { get; init; }

    public DateTimeOffset? AskedAt { get; init; }

    public required List<AskedItem> Items { get; init; }

    [JsonIgnore]
    public string TokenHash { get; init; } = string.Empty;

    /// <summary>Tells rows apart whose hashes differ, which the audit trail does not hold.</summary>
    public required int Links { get; init; }

    public required DateTimeOffset LinkEndsAt { get; init; }

    public static DataRequestRow Of(string round, int number, DataRequest request) =>
        new()
        {
            Id = request.Id,
            Round = round,
            Number = number,
            Kind = request.Kind,
            Department = request.Department,
            Contact = request.Contact,
            AskedAt = request.AskedAt,
            Items = [.. request.Items],
            TokenHash = request.TokenHash,
            Links = request.Links,
            LinkEndsAt = request.LinkEndsAt,
        };

    public DataRequest ToRequest(IReadOnlyList<RequestDeed> deeds) =>
        new()
        {
            Id = Id,
            Kind = Kind ?? RequestKind.Department,
            Department = Department,
            Contact = Contact,
            AskedAt = AskedAt,
            Items = Items,
            TokenHash = TokenHash,
            Links = Links,
            LinkEndsAt = LinkEndsAt,
            Deeds = deeds,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<DataRequestRow>
    {
        public void Configure(EntityTypeBuilder<DataRequestRow> builder)
        {
            builder.ToTable("data_requests").HasKey(row => row.Id);
            builder.HasIndex(row => row.TokenHash, "ix_data_requests_token_hash").IsUnique();
            builder.HasIndex(row => new { row.Round, row.Number }, "ix_data_requests_round").IsUnique();
            builder.Property(row => row.Items).AsJson();
            builder
                .HasOne<DataRoundRow>()
                .WithMany()
                .HasForeignKey(row => row.Round)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
