using System.Globalization;
using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>What happened to a request for data. Rows are added, never changed.</summary>
internal sealed record RequestDeedRow
{
    public required string Request { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Number { get; init; }

    public required RequestDeedKind Kind { get; init; }

    public required string DoneBy { get; init; }

    public required DateTimeOffset DoneAt { get; init; }

    /// <summary>What is to be looked at again; of an approval the changes that hold its facts.</summary>
    public string? Note { get; init; }

    public string? Draft { get; init; }

    public required List<CellAnswerRow> Cells { get; init; }

    public static RequestDeedRow Of(string request, int number, RequestDeed deed, UnitSymbols symbols) =>
        new()
        {
            Request = request,
            Number = number,
            Kind = deed.Kind,
            DoneBy = deed.By,
            DoneAt = deed.At,
            Note = deed.Kind is RequestDeedKind.Approved ? TextOf(deed.Changes) : deed.Note,
            Draft = deed.Draft,
            Cells = [.. deed.Cells.Select(cell => CellAnswerRow.Of(cell, symbols))],
        };

    public RequestDeed ToDeed(UnitLibrary units) =>
        new(Kind, DoneBy, DoneAt)
        {
            Note = Kind is RequestDeedKind.Approved ? null : Note,
            Changes = Kind is RequestDeedKind.Approved ? ChangesIn(Note) : [],
            Draft = Draft,
            Cells = [.. Cells.Select(cell => cell.ToAnswer(units))],
        };

    private static string? TextOf(IReadOnlyList<long> changes) =>
        changes.Count == 0
            ? null
            : string.Join(' ', changes.Select(change => change.ToString(CultureInfo.InvariantCulture)));

    private static long[] ChangesIn(string? note) =>
        note is null
            ? []
            : [.. note.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture))];

    internal sealed class Mapping : IEntityTypeConfiguration<RequestDeedRow>
    {
        public void Configure(EntityTypeBuilder<RequestDeedRow> builder)
        {
            builder.ToTable("request_deeds").HasKey(row => new { row.Request, row.Number });
            builder.HasIndex(row => new { row.Request, row.Draft }, "ix_request_deeds_draft").IsUnique();
            builder.Property(row => row.Cells).AsJson();
            builder
                .HasOne<DataRequestRow>()
                .WithMany()
                .HasForeignKey(row => row.Request)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
