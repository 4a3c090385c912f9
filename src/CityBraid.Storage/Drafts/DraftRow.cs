using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>An import in the making. Its lists are JSON: they are only ever read and written
///   whole.</summary>
internal sealed record DraftRow
{
    public long Number { get; init; }

    public required string Place { get; init; }

    public required string Owner { get; init; }

    public required string FileName { get; init; }

    public int? Year { get; init; }

    public string? Mapping { get; init; }

    public required SortedDictionary<string, string> Choices { get; init; }

    public required List<CellCorrection> Corrections { get; init; }

    public required DraftState State { get; init; }

    /// <summary>What the import did, as JSON; null until then.</summary>
    public string? Outcome { get; init; }

    public required int Revision { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    public static DraftRow Of(ImportDraft draft) =>
        new()
        {
            Number = draft.Number,
            Place = draft.Place.Value,
            Owner = draft.Owner,
            FileName = draft.FileName,
            Year = draft.Year,
            Mapping = draft.Mapping,
            Choices = new(draft.Choices.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
            Corrections = [.. draft.Corrections],
            State = draft.State,
            Outcome = draft.Outcome is { } outcome ? Json.Write(outcome) : null,
            Revision = draft.Revision,
            StartedAt = draft.StartedAt,
            SavedAt = draft.SavedAt,
        };

    public ImportDraft ToDraft() =>
        new()
        {
            Number = Number,
            Place = new PlaceCode(Place),
            Owner = Owner,
            FileName = FileName,
            Year = Year,
            Mapping = Mapping,
            Choices = Choices.AsReadOnly(),
            Corrections = Corrections.AsReadOnly(),
            State = State,
            Outcome = Outcome is null ? null : Json.Read<DraftOutcome>(Outcome),
            Revision = Revision,
            StartedAt = StartedAt,
            SavedAt = SavedAt,
        };

    internal sealed class Layout : IEntityTypeConfiguration<DraftRow>
    {
        public void Configure(EntityTypeBuilder<DraftRow> builder)
        {
            builder.ToTable("import_drafts").HasKey(row => row.Number);
            builder
                .HasOne<PlaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Place)
                .OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(row => row.Place, "ix_import_drafts_place");
            builder.Property(row => row.Choices).AsJson();
            builder.Property(row => row.Corrections).AsJson();
        }
    }
}
