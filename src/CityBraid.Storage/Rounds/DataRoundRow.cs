using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>Data asked of departments for one place and period.</summary>
internal sealed record DataRoundRow
{
    public required string Id { get; init; }

    public required string Place { get; init; }

    public required string Title { get; init; }

    public required DateOnly PeriodFrom { get; init; }

    public required DateOnly PeriodTo { get; init; }

    public required PeriodKind PeriodKind { get; init; }

    public required DateOnly Due { get; init; }

    public required string OpenedBy { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public static DataRoundRow Of(DataRound round) =>
        new()
        {
            Id = round.Id,
            Place = round.Place.Value,
            Title = round.Title,
            PeriodFrom = round.Period.From,
            PeriodTo = round.Period.To,
            PeriodKind = round.Period.Kind,
            Due = round.Due,
            OpenedBy = round.OpenedBy,
            OpenedAt = round.OpenedAt,
        };

    public DataRound ToRound(IReadOnlyList<DataRequest> requests) =>
        new()
        {
            Id = Id,
            Place = new PlaceCode(Place),
            Title = Title,
            Period = new Period(PeriodFrom, PeriodTo, PeriodKind),
            Due = Due,
            OpenedBy = OpenedBy,
            OpenedAt = OpenedAt,
            Requests = requests,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<DataRoundRow>
    {
        public void Configure(EntityTypeBuilder<DataRoundRow> builder)
        {
            builder.ToTable("data_rounds").HasKey(row => row.Id);
            builder.HasIndex(row => row.Place, "ix_data_rounds_place");
            builder
                .HasOne<PlaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Place)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
