using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Places as a person reads them.</summary>
internal static class PlaceTable
{
    /// <summary>One row a place, with its latest population.</summary>
    public static IRenderable Of(IReadOnlyList<Place> places, Reader reader)
    {
        if (places.Count == 0)
        {
            return Pages.Line(reader, "places.none");
        }

        var table = Pages.Table(
            reader,
            "column.code",
            "column.name",
            "column.kind",
            "column.country",
            "#column.population",
            "column.year"
        );
        foreach (var place in places)
        {
            var latest = place.Populations is [.., var last] ? last : null;
            Pages.AddRow(
                table,
                place.Code.Value,
                place.Names.In(reader.Language.Tag),
                Phrases.Say($"kind.{JsonNames.Of(place.Kind)}", reader.Language),
                place.Country,
                latest is null ? string.Empty : Numerals.Show(latest.Persons),
                latest is null ? string.Empty : Numerals.Year(latest.Year, reader)
            );
        }

        return table;
    }
}
