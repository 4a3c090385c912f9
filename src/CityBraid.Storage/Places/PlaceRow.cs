using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A place of the register. Its lists are JSON: they are only ever read and written whole.</summary>
internal sealed record PlaceRow
{
    public required string Code { get; init; }

    public required PlaceKind Kind { get; init; }

    public required string Country { get; init; }

    public string? Parent { get; init; }

    public required bool IsSynthetic { get; init; }

    /// <summary>Names by language.</summary>
    public required SortedDictionary<string, string> Names { get; init; }

    /// <summary>Codes in other registers by scheme.</summary>
    public required SortedDictionary<string, string> Codes { get; init; }

    public required List<PopulationCount> Populations { get; init; }

    /// <summary>The boundary as GeoJSON.</summary>
    public string? Boundary { get; init; }

    public static PlaceRow Of(Place place) =>
        new()
        {
            Code = place.Code.Value,
            Kind = place.Kind,
            Country = place.Country,
            Parent = place.Parent?.Value,
            IsSynthetic = place.IsSynthetic,
            Names = Sorted(place.Names.Texts),
            Codes = Sorted(place.Codes),
            Populations = [.. place.Populations.OrderBy(count => count.Year)],
            Boundary = place.Boundary?.GeoJson,
        };

    public Place ToPlace() =>
        new()
        {
            Code = new PlaceCode(Code),
            Kind = Kind,
            Country = Country,
            Parent = Parent is null ? null : new PlaceCode(Parent),
            IsSynthetic = IsSynthetic,
            Names = new LocalText(Names),
            Codes = Codes.AsReadOnly(),
            Populations = Populations.AsReadOnly(),
            Boundary = Boundary is null ? null : Kernel.Boundary.Parse(Boundary).Value,
        };

    private static SortedDictionary<string, string> Sorted(IReadOnlyDictionary<string, string> texts) =>
        new(texts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    internal sealed class Mapping : IEntityTypeConfiguration<PlaceRow>
    {
        public void Configure(EntityTypeBuilder<PlaceRow> builder)
        {
            builder.ToTable("places").HasKey(row => row.Code);
            builder.Property(row => row.Names).AsJson();
            builder.Property(row => row.Codes).AsJson();
            builder.Property(row => row.Populations).AsJson();
            builder
                .HasOne<PlaceRow>()
                .WithMany()
                .HasForeignKey(row => row.Parent)
                .OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(row => row.Parent, "ix_places_parent");
        }
    }
}
