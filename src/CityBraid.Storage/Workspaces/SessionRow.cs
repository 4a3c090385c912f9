using System.Text.Json.Serialization;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A session, found by the hash of its secret.</summary>
internal sealed record SessionRow
{
    public required string Id { get; init; }

    public required string Person { get; init; }

    [JsonIgnore]
    public string SecretHash { get; init; } = string.Empty;

    public required DateTimeOffset MadeAt { get; init; }

    [JsonIgnore]
    public DateTimeOffset SeenAt { get; init; }

    public required string Agent { get; init; }

    public static SessionRow Of(Session session) =>
        new()
        {
            Id = session.Id,
            Person = session.Person.Value,
            SecretHash = session.SecretHash,
            MadeAt = session.MadeAt,
            SeenAt = session.SeenAt,
            Agent = session.Agent,
        };

    public Session ToSession() =>
        new()
        {
            Id = Id,
            Person = new PersonId(Person),
            SecretHash = SecretHash,
            MadeAt = MadeAt,
            SeenAt = SeenAt,
            Agent = Agent,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<SessionRow>
    {
        public void Configure(EntityTypeBuilder<SessionRow> builder)
        {
            builder.ToTable("sessions").HasKey(row => row.Id);
            builder.HasIndex(row => row.SecretHash, "ix_sessions_secret_hash").IsUnique();
            builder.HasIndex(row => row.Person, "ix_sessions_person");
            builder
                .HasOne<PersonRow>()
                .WithMany()
                .HasForeignKey(row => row.Person)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
