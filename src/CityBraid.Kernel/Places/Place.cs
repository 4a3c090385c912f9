using System.Text.RegularExpressions;

namespace CityBraid.Kernel;

/// <summary>A country, province, city or ward that facts are about.</summary>
public sealed partial record Place
{
    /// <summary>Its name in addresses and commands.</summary>
    public required PlaceCode Code { get; init; }

    /// <summary>Its level.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Its names per language.</summary>
    public required LocalText Names { get; init; }

    /// <summary>The country it lies in: ISO 3166-1 alpha-2, such as <c>TH</c>.</summary>
    public required string Country { get; init; }

    /// <summary>The wider place it belongs to, if that is on record.</summary>
    public PlaceCode? Parent { get; init; }

    /// <summary>Its codes in other registers by scheme, such as <c>iso-3166-2</c> → <c>TH-40</c>.</summary>
    public IReadOnlyDictionary<string, string> Codes { get; init; } = new Dictionary<string, string>();

    /// <summary>Its boundary, if on record.</summary>
    public Boundary? Boundary { get; init; }

    /// <summary>Its population on record, at most one count a year, in order of years.</summary>
    public IReadOnlyList<PopulationCount> Populations { get; init; } = [];

    /// <summary>Whether its quantities are invented for demonstration; shown wherever they are.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>The population on record for a year; null when none is.</summary>
    public PopulationCount? FindPopulation(int year) =>
        Populations.FirstOrDefault(count => count.Year == year);

    /// <summary>Whether a text has the form of a country code (ISO 3166-1 alpha-2).</summary>
    public static bool IsCountryCode(string? text) => text is not null && CountryPattern().IsMatch(text);

    /// <summary>Places are equal when the register says the same about them.</summary>
    public bool Equals(Place? other) =>
        other is not null
        && (Code, Kind, Parent, Names, Boundary, IsSynthetic)
            == (other.Code, other.Kind, other.Parent, other.Names, other.Boundary, other.IsSynthetic)
        && string.Equals(Country, other.Country, StringComparison.Ordinal)
        && Codes.ToHashSet().SetEquals(other.Codes)
        && Populations.SequenceEqual(other.Populations);

    /// <summary>The hash that goes with <see cref="Equals(Place?)"/>.</summary>
    public override int GetHashCode() => Code.GetHashCode();

    [GeneratedRegex("^[A-Z]{2}\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex CountryPattern();
}
