using CityBraid.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>Who changed facts, when, how and how many.</summary>
internal sealed record FactChangeRow
{
    /// <summary>From 1, without gaps: one more than the newest, counted while nobody else writes.</summary>
    public required long Number { get; init; }

    public required string Actor { get; init; }

    public required DateTimeOffset At { get; init; }

    public required ChangeKind Kind { get; init; }

    public required string Subject { get; init; }

    public required int Facts { get; init; }

    public static FactChangeRow Of(long number, FactChange change) =>
        new()
        {
            Number = number,
            Actor = change.Actor,
            At = change.At,
            Kind = change.Kind,
            Subject = change.Subject,
            Facts = change.Revisions.Count,
        };

    public ChangeSummary ToSummary() => new(Number, Actor, At, Kind, Subject, Facts);

    internal sealed class Mapping : IEntityTypeConfiguration<FactChangeRow>
    {
        public void Configure(EntityTypeBuilder<FactChangeRow> builder)
        {
            builder.ToTable("fact_changes").HasKey(row => row.Number);
            builder.Property(row => row.Number).ValueGeneratedNever();
        }
    }
}
