using CityBraid.Kernel;
using CityBraid.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>One version of a form that a workspace loaded, or its removal. Rows are added, never
///   changed.</summary>
internal sealed record InstalledPackRow
{
    public required string Workspace { get; init; }

    /// <summary>From 1 in each workspace, without gaps.</summary>
    public required int Number { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    /// <summary>The form's file as text; null of a removal.</summary>
    public string? Document { get; init; }

    public required string DoneBy { get; init; }

    public required DateTimeOffset DoneAt { get; init; }

    public static InstalledPackRow Of(int number, InstalledPack pack) =>
        new()
        {
            Workspace = pack.Workspace.Value,
            Number = number,
            Name = pack.Name,
            Version = pack.Version,
            Document = pack.Document,
            DoneBy = pack.By,
            DoneAt = pack.At,
        };

    public InstalledPack ToPack() => new(new PlaceCode(Workspace), Name, Version, Document, DoneBy, DoneAt);

    internal sealed class Mapping : IEntityTypeConfiguration<InstalledPackRow>
    {
        public void Configure(EntityTypeBuilder<InstalledPackRow> builder) =>
            builder.ToTable("installed_packs").HasKey(row => new { row.Workspace, row.Number });
    }
}
