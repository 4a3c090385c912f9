using System.Text.Json.Serialization;
using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>An invitation, found by the hash of its secret.</summary>
internal sealed record InvitationRow
{
    public required string Id { get; init; }

    public required string Email { get; init; }

    public required string Workspace { get; init; }

    public required Role Role { get; init; }

    [JsonIgnore]
    public string SecretHash { get; init; } = string.Empty;

    /// <summary>The hash of the secret that was mailed last; null when none was.</summary>
    [JsonIgnore]
    public string? MailedHash { get; init; }

    public required string InvitedBy { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }

    public static InvitationRow Of(Invitation invitation) =>
        new()
        {
            Id = invitation.Id,
            Email = invitation.Email.Value,
            Workspace = invitation.Workspace.Value,
            Role = invitation.Role,
            SecretHash = invitation.SecretHash,
            InvitedBy = invitation.InvitedBy,
            EndsAt = invitation.EndsAt,
            UsedAt = invitation.UsedAt,
        };

    public Invitation ToInvitation() =>
        new()
        {
            Id = Id,
            Email = EmailAddress.Load(Email),
            Workspace = new PlaceCode(Workspace),
            Role = Role,
            SecretHash = SecretHash,
            InvitedBy = InvitedBy,
            EndsAt = EndsAt,
            UsedAt = UsedAt,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<InvitationRow>
    {
        public void Configure(EntityTypeBuilder<InvitationRow> builder)
        {
            builder.ToTable("invitations").HasKey(row => row.Id);
            builder.HasIndex(row => row.SecretHash, "ix_invitations_secret_hash").IsUnique();
            builder.HasIndex(row => row.MailedHash, "ix_invitations_mailed_hash").IsUnique();
            builder.HasIndex(row => row.Workspace, "ix_invitations_workspace");
            builder
                .HasOne<WorkspaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Workspace)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
