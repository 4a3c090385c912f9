using System.Text.Json.Serialization;
using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>A mapping as JSON, read and written: parts of facts by their names in lower case.</summary>
/// <remarks>
/// Members can be set, because the generated reader forgets the defaults of those that are init-only.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MappingDocument
{
    /// <summary>A mapping to start from: a table of a city's water works.</summary>
    public static MappingDocument Example { get; } =
        new()
        {
            HeaderRow = 1,
            Columns = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["variable"] = "Item",
                ["period"] = "Month",
                ["value"] = "Amount",
                ["unit"] = "Unit",
            },
            Constants = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["source"] = "Water works, annual report",
                ["quality"] = "measured",
            },
            Items = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Pumping stations"] = "electricity.commercial",
                ["Service vehicles"] = "fuel.diesel.road",
                ["Total"] = string.Empty,
            },
        };

    /// <summary>The name it is kept under; in a file it may be left out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>The row the column titles stand in, from 1.</summary>
    public int HeaderRow { get; set; } = 1;

    /// <summary>The column title for each part.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; set; } = new Dictionary<string, string>();

    /// <summary>A fixed text for a part that no column holds.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; set; } = new Dictionary<string, string>();

    /// <summary>The variable for each item; an empty one leaves the item out.</summary>
    public IReadOnlyDictionary<string, string> Items { get; set; } = new Dictionary<string, string>();

    /// <summary>The mapping.</summary>
    public static MappingDocument Of(TableMapping mapping) =>
        new()
        {
            Name = mapping.Name,
            HeaderRow = mapping.HeaderRow,
            Columns = Named(mapping.Columns),
            Constants = Named(mapping.Constants),
            Items = JsonNames.Ordered(mapping.Items),
        };

    /// <summary>The mapping under a name, or which of its parts is none.</summary>
    public Result<TableMapping> ToMapping(string name)
    {
        var parts = Columns.Keys.Concat(Constants.Keys);
        return parts.FirstOrDefault(part => Part(part) is null) is { } unknown
            ? Refusal.Invalid(
                "files.unknown-part",
                ("part", unknown),
                ("known", string.Join(", ", Enum.GetValues<FactPart>().Select(JsonNames.Of)))
            )
            : new TableMapping(name, HeaderRow, Parts(Columns), Parts(Constants), Items);
    }

    private static Dictionary<FactPart, string> Parts(IReadOnlyDictionary<string, string> named) =>
        named.ToDictionary(part => Part(part.Key)!.Value, part => part.Value);

    private static FactPart? Part(string name) =>
        Enum.GetValues<FactPart>()
            .Cast<FactPart?>()
            .FirstOrDefault(part => string.Equals(JsonNames.Of(part!.Value), name, StringComparison.Ordinal));

    private static IReadOnlyDictionary<string, string> Named(IReadOnlyDictionary<FactPart, string> parts) =>
        JsonNames.Ordered(parts.ToDictionary(part => JsonNames.Of(part.Key), part => part.Value));
}
