using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>Who changed what, when, from what to what: one row per change of anything but facts.</summary>
/// <remarks>Facts need none: their revisions and changes say the same.</remarks>
internal sealed record AuditRow
{
    /// <summary>What stands for the row after its removal: JSON's null.</summary>
    public const string Removed = "null";

    public long Id { get; init; }

    public required string Actor { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The kind of thing: <c>place</c>, <c>mapping</c>, <c>notation</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Which one of its kind.</summary>
    public required string Key { get; init; }

    /// <summary>The row before, as JSON; null when it was added.</summary>
    public string? BeforeJson { get; init; }

    /// <summary>The row after, as JSON; <see cref="Removed"/> when it was removed.</summary>
    public required string AfterJson { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AuditRow>
    {
        public void Configure(EntityTypeBuilder<AuditRow> builder)
        {
            builder.ToTable("audit_trail").HasKey(row => row.Id);
            builder.HasIndex(row => new { row.Subject, row.Key }, "ix_audit_trail_subject_key");
        }
    }
}
