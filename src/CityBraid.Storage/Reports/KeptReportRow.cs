using CityBraid.Kernel;
using CityBraid.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A report that a workspace keeps. Its lists are JSON: they are only ever read and written
///   whole.</summary>
internal sealed record KeptReportRow
{
    public required string Workspace { get; init; }

    /// <summary>From 1 in each workspace, without gaps.</summary>
    public required int Number { get; init; }

    public required string Pack { get; init; }

    public int? Year { get; init; }

    public string? Gwp { get; init; }

    public string? Level { get; init; }

    public string? Item { get; init; }

    public required string Version { get; init; }

    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string Basis { get; init; }

    public required string StartedBy { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required string DrawnBy { get; init; }

    public required DateTimeOffset DrawnAt { get; init; }

    public required IReadOnlyList<KeptFigure> Figures { get; init; }

    public required IReadOnlyList<ReportWording> Wordings { get; init; }

    public required IReadOnlyList<KeptPart> Parts { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required IReadOnlyList<SectionSignOff> SignOffs { get; init; }

    public required int Signers { get; init; }

    public required int Revision { get; init; }

    public string? PublishedBy { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public string? Sha256 { get; init; }

    public string? DiscardedBy { get; init; }

    public DateTimeOffset? DiscardedAt { get; init; }

    public static KeptReportRow Of(KeptReport report) =>
        new()
        {
            Workspace = report.Request.Place.Value,
            Number = report.Number,
            Pack = report.Request.Pack,
            Year = report.Request.Year,
            Gwp = report.Request.Gwp,
            Level = report.Request.Level,
            Item = report.Request.Item,
            Version = report.Version,
            Language = report.Language,
            Title = report.Title,
            Basis = report.Basis,
            StartedBy = report.StartedBy,
            StartedAt = report.StartedAt,
            DrawnBy = report.DrawnBy,
            DrawnAt = report.DrawnAt,
            Figures = report.Figures,
            Wordings = report.Wordings,
            Parts = report.Parts,
            Authors = report.Authors,
            SignOffs = report.SignOffs,
            Signers = report.Signers,
            Revision = report.Revision,
            PublishedBy = report.Publication?.By,
            PublishedAt = report.Publication?.At,
            Sha256 = report.Publication?.Sha256,
            DiscardedBy = report.Discard?.By,
            DiscardedAt = report.Discard?.At,
        };

    public KeptReport ToReport() =>
        new()
        {
            Number = Number,
            Request = new ReportRequest(Pack, new PlaceCode(Workspace), Year, Gwp, Level, Item),
            Version = Version,
            Language = Language,
            Title = Title,
            Basis = Basis,
            StartedBy = StartedBy,
            StartedAt = StartedAt,
            DrawnBy = DrawnBy,
            DrawnAt = DrawnAt,
            Figures = Figures,
            Wordings = Wordings,
            Parts = Parts,
            Authors = Authors,
            SignOffs = SignOffs,
            Signers = Signers,
            Revision = Revision,
            Discard = DiscardedAt is { } gone ? new ReportDiscard(DiscardedBy!, gone) : null,
            Publication = PublishedAt is { } at ? new ReportPublication(PublishedBy!, at, Sha256!) : null,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<KeptReportRow>
    {
        public void Configure(EntityTypeBuilder<KeptReportRow> builder)
        {
            builder.ToTable("kept_reports").HasKey(row => new { row.Workspace, row.Number });
            builder.Property(row => row.Figures).AsJson();
            builder.Property(row => row.Wordings).AsJson();
            builder.Property(row => row.Parts).AsJson();
            builder.Property(row => row.Authors).AsJson();
            builder.Property(row => row.SignOffs).AsJson();
        }
    }
}
