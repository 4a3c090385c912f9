using CityBraid.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A remembered table mapping. Its lists are JSON: they are only ever read and written
///   whole.</summary>
internal sealed record MappingRow
{
    public required string Name { get; init; }

    public required int HeaderRow { get; init; }

    public required SortedDictionary<FactPart, string> Columns { get; init; }

    public required SortedDictionary<FactPart, string> Constants { get; init; }

    public required SortedDictionary<string, string> Items { get; init; }

    public static MappingRow Of(TableMapping mapping) =>
        new()
        {
            Name = mapping.Name,
            HeaderRow = mapping.HeaderRow,
            Columns = new(mapping.Columns.ToDictionary()),
            Constants = new(mapping.Constants.ToDictionary()),
            Items = new(mapping.Items.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
        };

    public TableMapping ToMapping() =>
        new(Name, HeaderRow, Columns.AsReadOnly(), Constants.AsReadOnly(), Items.AsReadOnly());

    internal sealed class Mapping : IEntityTypeConfiguration<MappingRow>
    {
        public void Configure(EntityTypeBuilder<MappingRow> builder)
        {
            builder.ToTable("mappings").HasKey(row => row.Name);
            builder.Property(row => row.Columns).AsJson();
            builder.Property(row => row.Constants).AsJson();
            builder.Property(row => row.Items).AsJson();
        }
    }
}
