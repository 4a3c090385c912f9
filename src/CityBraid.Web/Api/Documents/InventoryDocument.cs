namespace CityBraid.Web;

/// <summary>A compiled inventory as JSON; its rows add up to its total.</summary>
public sealed record InventoryDocument(string Place, int Year, string Gwp, string Level)
{
    /// <summary>The total; null when nothing is known.</summary>
    public required decimal? TotalTco2e { get; init; }

    /// <summary>The total per person; null without a total or a population.</summary>
    public required decimal? PerCapitaTco2e { get; init; }

    /// <summary>Carbon dioxide from biomass: beside the total, never in it.</summary>
    public required decimal BiogenicCo2T { get; init; }

    /// <summary>Whether every reference that the level requires is answered.</summary>
    public required bool Complete { get; init; }

    /// <summary>How much of it is answered.</summary>
    public required CompletenessDocument Completeness { get; init; }

    /// <summary>The population it is divided by; null when none is on record for the year.</summary>
    public required PopulationDocument? Population { get; init; }

    /// <summary>Which version of the factor library it is computed with.</summary>
    public required FactorUseDocument Factors { get; init; }

    /// <summary>The total by sector.</summary>
    public required IReadOnlyList<SectorDocument> Sectors { get; init; }

    /// <summary>The total by scope.</summary>
    public required IReadOnlyList<ScopeDocument> Scopes { get; init; }

    /// <summary>The rows of the total.</summary>
    public required IReadOnlyList<RowDocument> Rows { get; init; }

    /// <summary>The rows that are not in the total, each with the reason.</summary>
    public required IReadOnlyList<RowDocument> NotCounted { get; init; }

    /// <summary>The notation keys stated.</summary>
    public required IReadOnlyList<NotationDocument> Notations { get; init; }

    /// <summary>What is wrong or worth knowing.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>The inventory with its findings' sentences in a language.</summary>
    public static InventoryDocument Of(Compilation compilation, Language language) =>
        new(compilation.Place.Value, compilation.Year, compilation.GwpSet.Name, compilation.Level.Code)
        {
            TotalTco2e = compilation.Total?.Tonnes,
            PerCapitaTco2e = compilation.PerCapita,
            BiogenicCo2T = compilation.BiogenicCo2,
            Complete = compilation.IsComplete,
            Completeness = CompletenessDocument.Of(compilation.Completeness),
            Population = compilation.Population is { } count ? PopulationDocument.Of(count) : null,
            Factors = FactorUseDocument.Of(compilation.Factors),
            Sectors =
            [
                .. compilation.BySector.Select(sum => new SectorDocument(sum.Sector, sum.Co2e?.Tonnes)),
            ],
            Scopes = [.. compilation.ByScope.Select(sum => new ScopeDocument(sum.Scope, sum.Co2e?.Tonnes))],
            Rows = [.. compilation.CountedRows.Select(RowDocument.Of)],
            NotCounted = [.. compilation.Rows.Except(compilation.CountedRows).Select(RowDocument.Of)],
            Notations = [.. compilation.Notations.Select(NotationDocument.Of)],
            Findings = FindingDocument.Of(compilation.Findings, language),
        };
}
