using CityBraid.Cooperation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>Who closed, signed or published an outcome. Rows are added, never changed.</summary>
internal sealed record OutcomeDeedRow
{
    public required string Workspace { get; init; }

    public required string Meeting { get; init; }

    public required int Version { get; init; }

    public required int Number { get; init; }

    public required OutcomeDeedKind Kind { get; init; }

    public required string DoneBy { get; init; }

    public required DateTimeOffset DoneAt { get; init; }

    public string? OnBehalfOf { get; init; }

    /// <summary>What was closed; empty for what came after.</summary>
    public required List<OutcomePinRow> Pins { get; init; }

    public static OutcomeDeedRow Of(MeetingOutcome outcome, int number)
    {
        var deed = outcome.Deeds[number];
        return new()
        {
            Workspace = CooperationRevisionRow.WorkspaceOf(outcome.Meeting.Workspace),
            Meeting = outcome.Meeting.Code.Value,
            Version = outcome.Version,
            Number = number,
            Kind = deed.Kind,
            DoneBy = deed.By,
            DoneAt = deed.At,
            OnBehalfOf = deed.OnBehalfOf?.Value,
            Pins = number == 0 ? [.. outcome.Pins.Select(OutcomePinRow.Of)] : [],
        };
    }

    public OutcomeDeed ToDeed() =>
        new(Kind, DoneBy, DoneAt) { OnBehalfOf = OnBehalfOf is null ? null : new RecordCode(OnBehalfOf) };

    internal sealed class Mapping : IEntityTypeConfiguration<OutcomeDeedRow>
    {
        public void Configure(EntityTypeBuilder<OutcomeDeedRow> builder)
        {
            builder
                .ToTable("outcome_deeds")
                .HasKey(row => new
                {
                    row.Workspace,
                    row.Meeting,
                    row.Version,
                    row.Number,
                });
            builder.Property(row => row.Pins).AsJson();
        }
    }
}
