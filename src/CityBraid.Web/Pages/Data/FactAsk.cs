using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>Which facts an address asks for; what cannot be read does not narrow.</summary>
public sealed class FactAsk
{
    /// <summary>The request.</summary>
    public required Visit Visit { get; init; }

    /// <summary>The place's code.</summary>
    [FromRoute(Name = "place")]
    public required string Place { get; init; }

    /// <summary>The year, in either era.</summary>
    [FromQuery(Name = "year")]
    public string? Year { get; init; }

    /// <summary>The variable's code.</summary>
    [FromQuery(Name = "variable")]
    public string? Variable { get; init; }

    /// <summary>The source file's name.</summary>
    [FromQuery(Name = "source")]
    public string? Source { get; init; }

    /// <summary>The quality.</summary>
    [FromQuery(Name = "quality")]
    public string? Quality { get; init; }

    /// <summary>The order.</summary>
    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    /// <summary>The page of the list.</summary>
    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    /// <summary>The order that is asked for, or the usual one.</summary>
    public FactSort Order =>
        Enum.TryParse<FactSort>(Sort, ignoreCase: true, out var sort) && Enum.IsDefined(sort)
            ? sort
            : FactSort.Variable;

    /// <summary>The filter that is asked for.</summary>
    public FactFilter FilterOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new FactFilter(
            place.Code,
            CalendarYear.Find(Year)?.Number,
            Text(Variable),
            Text(Source),
            Enum.TryParse<Quality>(Quality, ignoreCase: true, out var quality) && Enum.IsDefined(quality)
                ? quality
                : null
        );
    }

    /// <summary>The choices as the end of an address, the page of the list left out.</summary>
    public string Query(FactFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = new QueryBuilder();
        (string Name, string? Value)[] parts =
        [
            ("year", filter.Year?.ToString(CultureInfo.InvariantCulture)),
            ("variable", filter.Variable),
            ("source", filter.File),
            ("quality", filter.Quality?.ToString()),
            ("sort", Order == FactSort.Variable ? null : Order.ToString()),
        ];
        foreach (var (name, value) in parts.Where(part => part.Value is not null))
        {
            query.Add(name, value!);
        }

        return query.ToQueryString().ToUriComponent();
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
