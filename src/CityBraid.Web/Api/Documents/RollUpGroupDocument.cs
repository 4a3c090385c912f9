namespace CityBraid.Web;

/// <summary>A group of a roll-up, as JSON.</summary>
public sealed record RollUpGroupDocument([property: Choices(typeof(RollUpBy))] string By, int Year)
{
    /// <summary>The city's code; null when the group holds several.</summary>
    public required string? Place { get; init; }

    /// <summary>The province's code; null when it is not known or the group holds several.</summary>
    public required string? Province { get; init; }

    /// <summary>The country's code; null when the group holds several.</summary>
    public required string? Country { get; init; }

    /// <summary>The reference; null when the group holds several.</summary>
    public required string? Gpc { get; init; }

    /// <summary>The scope; null when the group holds several.</summary>
    public required int? Scope { get; init; }

    /// <summary>How many cities' inventories of the year have something in it.</summary>
    public required int Cities { get; init; }

    /// <summary>Scope 1 of all cities, which adds up to the area's; null when nothing is known.</summary>
    public required decimal? TerritorialTco2e { get; init; }

    /// <summary>The cities' BASIC side by side: no total of the area.</summary>
    public required decimal? BasicSumTco2e { get; init; }

    /// <summary>The cities' BASIC+ side by side: no total of the area.</summary>
    public required decimal? BasicPlusSumTco2e { get; init; }

    /// <summary>The scopes of which there is something.</summary>
    public required IReadOnlyList<RollUpScopeDocument> Scopes { get; init; }

    /// <summary>The group.</summary>
    public static RollUpGroupDocument Of(RollUpGroup group) =>
        new(JsonNames.Of(group.By), group.Year)
        {
            Place = group.Place,
            Province = group.Province,
            Country = group.Country,
            Gpc = group.Reference?.Code,
            Scope = group.Scope,
            Cities = group.Cities,
            TerritorialTco2e = group.FindTotal(Level.Territorial)?.Tonnes,
            BasicSumTco2e = group.FindTotal(Level.Basic)?.Tonnes,
            BasicPlusSumTco2e = group.FindTotal(Level.BasicPlus)?.Tonnes,
            Scopes =
            [
                .. group.Scopes.Select(one => new RollUpScopeDocument(
                    one.Scope,
                    one.Co2e.Tonnes,
                    one.Reported,
                    GasDocument.Of(one.Gases)
                )),
            ],
        };
}
