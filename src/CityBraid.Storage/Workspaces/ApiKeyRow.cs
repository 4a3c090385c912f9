using System.Text.Json.Serialization;
using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>An API key, found by the hash of its secret.</summary>
internal sealed record ApiKeyRow
{
    public required string Id { get; init; }

    public required string Owner { get; init; }

    public required string Workspace { get; init; }

    public required string Name { get; init; }

    public required string Prefix { get; init; }

    [JsonIgnore]
    public string SecretHash { get; init; } = string.Empty;

    /// <summary>The names of permissions.</summary>
    public required List<string> Permissions { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    [JsonIgnore]
    public DateTimeOffset? UsedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public static ApiKeyRow Of(ApiKey key) =>
        new()
        {
            Id = key.Id,
            Owner = key.Owner.Value,
            Workspace = key.Workspace.Value,
            Name = key.Name,
            Prefix = key.Prefix,
            SecretHash = key.SecretHash,
            Permissions = [.. key.Permissions.Select(permission => permission.Code)],
            MadeAt = key.MadeAt,
            EndsAt = key.EndsAt,
            UsedAt = key.UsedAt,
            RevokedAt = key.RevokedAt,
        };

    /// <summary>A permission that this program no longer knows is nobody's.</summary>
    public ApiKey ToKey() =>
        new()
        {
            Id = Id,
            Owner = new PersonId(Owner),
            Workspace = new PlaceCode(Workspace),
            Name = Name,
            Prefix = Prefix,
            SecretHash = SecretHash,
            Permissions = [.. Permissions.Select(Permission.Find).OfType<Permission>()],
            MadeAt = MadeAt,
            EndsAt = EndsAt,
            UsedAt = UsedAt,
            RevokedAt = RevokedAt,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<ApiKeyRow>
    {
        public void Configure(EntityTypeBuilder<ApiKeyRow> builder)
        {
            builder.ToTable("api_keys").HasKey(row => row.Id);
            builder.Property(row => row.Permissions).AsJson();
            builder.HasIndex(row => row.SecretHash, "ix_api_keys_secret_hash").IsUnique();
            builder.HasIndex(row => row.Owner, "ix_api_keys_owner");
            builder
                .HasOne<PersonRow>()
                .WithMany()
                .HasForeignKey(row => row.Owner)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<WorkspaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Workspace)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
