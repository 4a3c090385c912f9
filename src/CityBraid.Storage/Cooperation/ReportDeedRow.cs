using CityBraid.Cooperation;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>What was done with a report on an indicator. Rows are added, never changed.</summary>
internal sealed record ReportDeedRow
{
    public required string Workspace { get; init; }

    /// <summary>From 1 in each workspace, without gaps.</summary>
    public required int Number { get; init; }

    public required string Report { get; init; }

    public required int Revision { get; init; }

    public required ReportDeedKind Kind { get; init; }

    public required string DoneBy { get; init; }

    public required DateTimeOffset DoneAt { get; init; }

    public required string Note { get; init; }

    public static ReportDeedRow Of(PlaceCode workspace, int number, ReportDeed deed) =>
        new()
        {
            Workspace = workspace.Value,
            Number = number,
            Report = deed.Report.Value,
            Revision = deed.Revision,
            Kind = deed.Kind,
            DoneBy = deed.By,
            DoneAt = deed.At,
            Note = deed.Note,
        };

    public ReportDeed ToDeed() => new(new RecordCode(Report), Revision, Kind, DoneBy, DoneAt, Note);

    internal sealed class Mapping : IEntityTypeConfiguration<ReportDeedRow>
    {
        public void Configure(EntityTypeBuilder<ReportDeedRow> builder) =>
            builder.ToTable("report_deeds").HasKey(row => new { row.Workspace, row.Number });
    }
}
