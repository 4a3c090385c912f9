using System.Text.Json.Serialization;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A person. The audit trail tells that a password changed, never what is kept of it.</summary>
internal sealed record PersonRow
{
    public required string Id { get; init; }

    public required string Email { get; init; }

    public required string Name { get; init; }

    public required string Language { get; init; }

    [JsonIgnore]
    public string PasswordHash { get; init; } = string.Empty;

    public required DateTimeOffset PasswordChangedAt { get; init; }

    public static PersonRow Of(Person person) =>
        new()
        {
            Id = person.Id.Value,
            Email = person.Email.Value,
            Name = person.Name,
            Language = person.Language,
            PasswordHash = person.PasswordHash,
            PasswordChangedAt = person.PasswordChangedAt,
        };

    public Person ToPerson() =>
        new()
        {
            Id = new PersonId(Id),
            Email = EmailAddress.Load(Email),
            Name = Name,
            Language = Language,
            PasswordHash = PasswordHash,
            PasswordChangedAt = PasswordChangedAt,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<PersonRow>
    {
        public void Configure(EntityTypeBuilder<PersonRow> builder)
        {
            builder.ToTable("people").HasKey(row => row.Id);
            builder.HasIndex(row => row.Email, "ix_people_email").IsUnique();
        }
    }
}
