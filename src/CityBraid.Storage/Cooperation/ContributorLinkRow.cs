using System.Text.Json.Serialization;
using CityBraid.Cooperation;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A link of contributors, found by the hash of its token.</summary>
internal sealed record ContributorLinkRow
{
    public required string Id { get; init; }

    public required string Workspace { get; init; }

    public required string Meeting { get; init; }

    public required string CountryGroup { get; init; }

    [JsonIgnore]
    public string TokenHash { get; init; } = string.Empty;

    public required string MadeBy { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public static ContributorLinkRow Of(ContributorLink link) =>
        new()
        {
            Id = link.Id,
            Workspace = link.Workspace.Value,
            Meeting = link.Meeting.Value,
            CountryGroup = link.Group.Value,
            TokenHash = link.TokenHash,
            MadeBy = link.MadeBy,
            MadeAt = link.MadeAt,
            EndsAt = link.EndsAt,
            WithdrawnAt = link.WithdrawnAt,
        };

    public ContributorLink ToLink() =>
        new()
        {
            Id = Id,
            Workspace = new PlaceCode(Workspace),
            Meeting = new RecordCode(Meeting),
            Group = new RecordCode(CountryGroup),
            TokenHash = TokenHash,
            MadeBy = MadeBy,
            MadeAt = MadeAt,
            EndsAt = EndsAt,
            WithdrawnAt = WithdrawnAt,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<ContributorLinkRow>
    {
        public void Configure(EntityTypeBuilder<ContributorLinkRow> builder)
        {
            builder.ToTable("contributor_links").HasKey(row => row.Id);
            builder.HasIndex(row => row.TokenHash, "ix_contributor_links_token_hash").IsUnique();
            builder.HasIndex(row => new { row.Workspace, row.Meeting }, "ix_contributor_links_meeting");
        }
    }
}
