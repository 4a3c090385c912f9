using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>That a person has a role in a workspace.</summary>
internal sealed record MembershipRow
{
    public required string Person { get; init; }

    public required string Workspace { get; init; }

    public required Role Role { get; init; }

    public Membership ToMembership() => new(new PersonId(Person), new PlaceCode(Workspace), Role);

    internal sealed class Mapping : IEntityTypeConfiguration<MembershipRow>
    {
        public void Configure(EntityTypeBuilder<MembershipRow> builder)
        {
            builder.ToTable("memberships").HasKey(row => new { row.Person, row.Workspace });
            builder.HasIndex(row => row.Workspace, "ix_memberships_workspace");
            builder
                .HasOne<PersonRow>()
                .WithMany()
                .HasForeignKey(row => row.Person)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<WorkspaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Workspace)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
